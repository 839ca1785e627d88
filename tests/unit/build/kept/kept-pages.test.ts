import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { keptPages } from '../../../../src/lib/build/kept/kept-pages.ts';

let folder = '';
let made: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  made = [];
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

/** What a build gets for a page, in capitals; and a note of what was made for it. */
function build(edition: string, in_ = folder) {
  const kept = keptPages<{ html: string }>(in_, edition);
  return {
    ...kept,
    page: (path: string, text: string) =>
      kept.madeOf(path, text, async () => {
        made.push(path);
        return { html: text.toUpperCase() };
      }),
  };
}

describe('what a build made of a page', () => {
  test('serves the next build, to the letter', async () => {
    const first = await build('1').page('/a/', 'Beside “the sea”\n');
    expect(await build('1').page('/a/', 'Beside “the sea”\n')).toEqual(first);
    expect(made).toEqual(['/a/']);
  });

  test('is made again when the page says something else', async () => {
    await build('1').page('/a/', 'one');
    expect(await build('1').page('/a/', 'two')).toEqual({ html: 'TWO' });
    expect(await build('1').page('/a/', 'one')).toEqual({ html: 'ONE' });
    expect(made).toHaveLength(3);
  });

  test('is made again by another edition of the code', async () => {
    await build('1').page('/a/', 'one');
    await build('2').page('/a/', 'one');
    expect(made).toHaveLength(2);
  });

  test('does not serve another page that says the same', async () => {
    await build('1').page('/a/', 'one');
    await build('1').page('/b/', 'one');
    expect(made).toEqual(['/a/', '/b/']);
  });

  test.each([
    ['torn', (text: string) => text.slice(0, -3)],
    ['empty', () => ''],
    ['changed by somebody', (text: string) => text.replace('ONE', 'TOO')],
    ['of another', (text: string) => text.replace(/^./, (first) => (first === 'a' ? 'b' : 'a'))],
  ])('is made again when what was kept is %s', async (_how, spoil) => {
    await build('1').page('/a/', 'one');
    const [name = ''] = readdirSync(folder);
    const file = join(folder, name);
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    expect(await build('1').page('/a/', 'one')).toEqual({ html: 'ONE' });
    expect(made).toHaveLength(2);
  });

  test('goes when the page goes', async () => {
    const before = build('1');
    await before.page('/a/', 'one');
    await before.page('/b/', 'one');
    const now = build('1');
    await now.page('/b/', 'one');
    await now.dropOthers();
    expect(readdirSync(folder)).toHaveLength(1);
    await build('1').page('/b/', 'one');
    expect(made).toEqual(['/a/', '/b/']);
  });

  test('is none the worse where nothing can be kept', async () => {
    const notFolder = join(folder, 'file');
    writeFileSync(notFolder, '');
    const there = build('1', join(notFolder, 'pages'));
    expect(await there.page('/a/', 'one')).toEqual({ html: 'ONE' });
    await there.dropOthers();
  });
});
