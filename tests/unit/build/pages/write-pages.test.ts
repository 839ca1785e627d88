import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { writePages } from '../../../../src/lib/build/pages/write-pages.ts';

let folder = '';
let store = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  store = mkdtempSync(join(tmpdir(), 'store-'));
  onTestFinished(() => {
    for (const one of [folder, store]) rmSync(one, { recursive: true, force: true });
  });
});

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Makes pages of these texts, at these addresses. */
async function make(texts: [path: string, text: string][]): Promise<string[]> {
  const pages = texts.map(([path, text]) => ({
    path,
    key: undefined,
    make: async () => new TextEncoder().encode(text),
  }));
  const words = {
    languages: ['en'] as const,
    words: new Map(),
    titles: new Map(),
    called: new Set<string>(),
  };
  const given = { terms: [], names: [], words, renamed: [], base: '/', site: 'https://a.example' };
  const content = { asked: () => [], sumOf: () => '' };
  const made = await writePages(pages, given, { folder, store, code: 'of today', content });
  return made.addresses;
}

const page = (text: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body><main>${text}</main></body></html>`;

describe('the pages of a site', () => {
  test('lie where their addresses say, each finished', async () => {
    expect(
      await make([
        ['/', page('<p>Due in 30 days</p>')],
        ['/plans/x/', page('plan')],
        ['/404.html', page('none')],
      ]),
    ).toEqual(['/', '/plans/x/', '/404.html']);
    expect(read('index.html')).toContain('content-security-policy');
    expect(read('plans/x/index.html')).toContain('<main>plan</main>');
    expect(read('404.html')).toContain('<main>none</main>');
  });

  test('are kept for the next build, and dropped when they are gone', async () => {
    await make([
      ['/', page('home')],
      ['/old/', page('old')],
    ]);
    expect(readdirSync(join(store, 'files'))).toHaveLength(2);
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    await make([['/', page('home')]]);
    expect(read('index.html')).toContain('home');
    expect(readdirSync(join(store, 'files'))).toHaveLength(1);
  });

  test('have the styles they use in them, and the sheet goes that nobody links to', async () => {
    write('_astro/site.css', 'main{color:red}.unused{color:blue}');
    await make([['/', page('home', '<link rel="stylesheet" href="/_astro/site.css">')]]);
    expect(read('index.html')).toContain('<style>main{color:red}\n</style>');
    expect(readdirSync(join(folder, '_astro'))).toEqual([]);
  });

  test('may have a file of another kind beside them, which is written as it is', async () => {
    expect(await make([['/wards.txt', 'A & B']])).toEqual([]);
    expect(read('wards.txt')).toBe('A & B');
  });

  test('never take the place of another, nor of a file that was there', async () => {
    const twice: [string, string][] = [
      ['/a/', page('one')],
      ['/a/', page('two')],
    ];
    await expect(make(twice)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: /a/index.html is there already. Two pages have this address, or one has the name of a file in public.]`,
    );
    write('b/index.html', 'mine');
    await expect(make([['/b/', page('b')]])).rejects.toThrow('/b/index.html is there already');
    expect(read('b/index.html')).toBe('mine');
  });
});
