import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch } from './chromium.ts';
import { axe } from './inspect/axe.ts';
import { cover } from './inspect/cover.ts';
import { madeOf, partsOf } from './inspect/made-of.ts';
import { illegible, sideways, torn } from './inspect/reflow.ts';
import { asksMost, roomAsked } from './inspect/room.ts';
import { smallTargets } from './inspect/target-size.ts';

// An inspection that finds nothing anywhere would pass as well, so each is shown what it should find.
describe('the inspections', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 320, height: 600 } });
  });

  beforeEach(async () => {
    await page.setContent(
      '<!doctype html><html lang="en-GB"><title>A page</title><main><h1>A page</h1><p id="p">Words</p></main>',
    );
  });

  afterAll(() => browser?.close());

  test('find nothing on a page that is right', async () => {
    for (const inspect of [axe, sideways, illegible, torn, smallTargets])
      expect(await inspect(page)).toEqual([]);
  });

  test('find text that is too faint, and a picture without words', async () => {
    await spoil('<p style="color:#bbb">Faint</p><img src="data:,">');
    expect((await axe(page)).join('\n')).toMatch(/color-contrast[\s\S]*image-alt/);
  });

  test('find a page that has to be moved sideways', async () => {
    await spoil('<div class="wide" style="width:400px">Wide</div>');
    expect(await sideways(page)).toEqual([
      'The page is 408 px wide in a window of 320 px. It starts with <div class="wide">.',
    ]);
  });

  test('find words that are cut off, run off the side or lie over others', async () => {
    await spoil(
      '<p style="width:60px;overflow:hidden;white-space:nowrap">Cut off in the middle</p>',
    );
    expect((await illegible(page)).join('\n')).toMatch(
      /“Cut off in the middle” needs \d+ px and has 60 px/,
    );
    await spoil('<p style="position:absolute;left:300px;margin:0">Off</p>');
    expect((await illegible(page)).join('\n')).toMatch(/“Off” runs off the side/);
    await spoil('<p style="margin:0">One line</p><p style="margin:-18px 0 0">Another line</p>');
    expect((await illegible(page)).join('\n')).toMatch(/“One line” lies over “Another line”/);
  });

  test('find a figure that goes on in the next line', async () => {
    await spoil('<p style="width:60px;overflow-wrap:anywhere">30\u00a0September\u00a02026</p>');
    expect((await torn(page)).join('\n')).toMatch(/“September” goes on in the next line, in <p/);
  });

  test('know a page that is made like another, whatever its words, and one that is not', () => {
    const madeOfIt = (html: string) =>
      madeOf(partsOf(`<!doctype html><title>A page</title>${html}`));
    const first = madeOfIt('<p id="one"><a href="#a">Words</a>');
    expect(madeOfIt('<p id="two"><a href="#b">Other words</a>')).toEqual(first);
    for (const other of [
      '<p id="one"><a href="#a"></a>',
      '<p id="one"><a href="#a" class="loud">Words</a>',
      '<p id="one"><a href="#a" aria-label="">Words</a>',
      '<p id="one"><b><a href="#a">Words</a></b>',
      '<p id="one"><a href="#a">Words</a><p id="one"><a href="#a">Words</a>',
    ]) {
      const parts = madeOfIt(other);
      expect(
        parts.filter((part) => !first.includes(part)),
        other,
      ).not.toEqual([]);
    }
  });

  test('know a page that asks for more room than others, and where', () => {
    const roomOf = (html: string) => [...roomAsked(partsOf(html)).values()];
    expect(roomOf('<p>Three <b>short</b> words</p>')).toEqual([5, 11, 5, 5]);
    expect(roomOf('<p>Twenty-one one\u00a0hundred</p>')).toEqual([11, 22]);
    expect(roomOf('<table><tr><td>One<td>Two<tr><td>Three<td>4</table>')[0]).toBe(8);
    const pages = [
      ['short', '<p>A word</p>'],
      ['longest word', '<p>Ungovernable</p>'],
      ['longest text', '<p>Many words in a row</p>'],
      ['as long', '<p>Ungovernably</p>'],
    ] as const;
    const most = asksMost(new Map(pages.map(([path, html]) => [path, partsOf(html)])));
    expect(cover(most)).toEqual(['longest word', 'longest text']);
    expect(cover(most, ['as long'])).toEqual(['longest text']);
  });

  test('choose pages that have between them what all have, and none twice', () => {
    const things = new Map([
      ['one', ['a', 'b']],
      ['two', ['a', 'b', 'c', 'd']],
      ['three', ['d', 'e']],
      ['four', []],
    ]);
    expect(cover(things)).toEqual(['two', 'three']);
    expect(cover(things, ['three'])).toEqual(['two']);
  });

  test('find links that are too small and too near to each other, and let those in a sentence be', async () => {
    await spoil('<div style="font:12px/12px serif"><a href="#a">1</a> <a href="#b">2</a></div>');
    expect((await smallTargets(page)).join('\n')).toMatch(/The link “1” is \d+ by \d+ px/);
    await spoil(
      '<p>Some words and <a href="#a">a link</a> or <a href="#b">two</a> among them.</p>',
    );
    expect(await smallTargets(page)).toEqual([]);
  });

  async function spoil(html: string): Promise<void> {
    await page.evaluate((markup) => {
      const place = document.querySelector('#p');
      if (place) place.innerHTML = '';
      for (const added of document.querySelectorAll('.added')) added.remove();
      const added = document.createElement('div');
      added.className = 'added';
      added.innerHTML = markup;
      document.querySelector('main')?.append(added);
    }, html);
  }
});
