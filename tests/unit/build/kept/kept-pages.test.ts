import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { keptPages } from '../../../../src/lib/build/kept/kept-pages.ts';
import { siteFiles } from '../../../../src/lib/build/kept/site-files.ts';

let folder = '';
let made: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  made = [];
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

/** A build of these pages in capitals, with what its site then holds; and a note of what was made for it. */
async function build(pages: Record<string, string>, edition = '1', store = join(folder, 'store')) {
  const site = join(folder, 'site');
  rmSync(site, { recursive: true, force: true });
  const files = siteFiles(site, join(store, 'files'));
  const kept = keptPages<string>(files, join(store, 'list'), edition);
  for (const [path, text] of Object.entries(pages)) {
    const { note } = await kept.write(path, new TextEncoder().encode(text), async () => {
      made.push(path);
      return { editions: [{ path, html: text.toUpperCase() }], note: `of ${text}` };
    });
    expect(note).toBe(`of ${text}`);
  }
  kept.end();
  files.dropOthers();
  return Object.fromEntries(
    readdirSync(site).map((name) => [name, readFileSync(join(site, name), 'utf8')]),
  );
}

const keptFile = () => {
  const [name = ''] = readdirSync(join(folder, 'store/files'));
  return join(folder, 'store/files', name);
};

describe('what a build made of a page', () => {
  test('serves the next build, to the letter', async () => {
    const first = await build({ a: 'Beside “the sea”\n' });
    expect(await build({ a: 'Beside “the sea”\n' })).toEqual(first);
    expect(made).toEqual(['a']);
  });

  test('is made again when the page says something else', async () => {
    await build({ a: 'one' });
    expect(await build({ a: 'two' })).toEqual({ a: 'TWO' });
    expect(await build({ a: 'one' })).toEqual({ a: 'ONE' });
    expect(made).toHaveLength(3);
  });

  test('is made again by another edition of the code', async () => {
    await build({ a: 'one' });
    await build({ a: 'one' }, '2');
    expect(made).toHaveLength(2);
  });

  test('does not serve another page that says the same', async () => {
    await build({ a: 'one' });
    expect(await build({ b: 'one' })).toEqual({ b: 'ONE' });
    expect(made).toEqual(['a', 'b']);
  });

  test.each([
    ['torn', (text: string) => text.slice(0, -1)],
    ['empty', () => ''],
    ['changed by somebody', (text: string) => text.replace('ONE', 'TOO')],
  ])('is made again when it is %s by now', async (_how, spoil) => {
    await build({ a: 'one' });
    writeFileSync(keptFile(), spoil(readFileSync(keptFile(), 'utf8')));
    expect(await build({ a: 'one' })).toEqual({ a: 'ONE' });
    expect(made).toHaveLength(2);
    await build({ a: 'one' });
    expect(made).toHaveLength(2);
  });

  test('is made again when the list of what was made is torn', async () => {
    await build({ a: 'one' });
    const list = join(folder, 'store/list');
    writeFileSync(list, readFileSync(list, 'utf8').slice(0, -5));
    expect(await build({ a: 'one' })).toEqual({ a: 'ONE' });
    expect(made).toHaveLength(2);
  });

  test('goes when the page goes', async () => {
    await build({ a: 'one', b: 'one' });
    await build({ b: 'one' });
    expect(readdirSync(join(folder, 'store/files'))).toHaveLength(1);
    await build({ a: 'one', b: 'one' });
    expect(made).toEqual(['a', 'b', 'a']);
  });

  test('is none the worse where nothing can be kept', async () => {
    const notFolder = join(folder, 'file');
    writeFileSync(notFolder, '');
    const there = join(notFolder, 'pages');
    expect(await build({ a: 'one' }, '1', there)).toEqual({ a: 'ONE' });
    expect(await build({ a: 'one' }, '1', there)).toEqual({ a: 'ONE' });
  });
});
