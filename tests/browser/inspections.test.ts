import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch } from './chromium.ts';
import { axe } from './inspect/axe.ts';
import { madeOf } from './inspect/made-of.ts';
import { illegible, sideways } from './inspect/reflow.ts';
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
    for (const inspect of [axe, sideways, illegible, smallTargets])
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

  test('know a page that is made like another, whatever its words, and one that is not', async () => {
    const madeOfIt = async (html: string) => {
      await page.setContent(`<!doctype html><title>A page</title>${html}`);
      return madeOf(page);
    };
    const first = await madeOfIt('<p id="one"><a href="#a">Words</a>');
    expect(await madeOfIt('<p id="two"><a href="#b">Other words</a>')).toEqual(first);
    for (const other of [
      '<p id="one"><a href="#a"></a>',
      '<p id="one"><a href="#a" class="loud">Words</a>',
      '<p id="one"><a href="#a" aria-label="">Words</a>',
      '<p id="one"><b><a href="#a">Words</a></b>',
      '<p id="one"><a href="#a">Words</a><p id="one"><a href="#a">Words</a>',
    ]) {
      const parts = await madeOfIt(other);
      expect(
        parts.filter((part) => !first.includes(part)),
        other,
      ).not.toEqual([]);
    }
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
