import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Page } from './built/page.ts';
import { sites } from './built/site.ts';

/** HTML and CSS of the page of one commitment together, as a browser fetches it. */
const mostForCommitment = 10_000;
/** No other page may be so heavy that it keeps somebody on a slow line waiting. */
const mostForAny = 30_000;

// To pack a page as tightly as a browser is sent it takes a tenth of a second. One that fits when it is packed
// loosely fits when it is packed tightly, so only the others are.
const tightly = 11;
const loosely = 5;

describe.each(sites)('the weight of the site “$name”', (site) => {
  const pages = [...site.pages, ...site.editions];
  const commitments = pages.filter(({ type }) => type === 'commitment');
  const heaviest = [...Map.groupBy(pages, ({ type }) => type)]
    .filter(([type]) => type !== 'commitment')
    .map(([, pages]) => pages.reduce((one, other) => (longer(one, other) ? one : other)));

  test('is at most 10 kB for every page of a commitment', () => {
    expect(tooHeavy(commitments, mostForCommitment)).toEqual([]);
  });

  test('is at most 30 kB for the heaviest page of each other type', () => {
    expect(tooHeavy(heaviest, mostForAny)).toEqual([]);
    const first = commitments.toSorted((one, other) => other.html.length - one.html.length);
    console.log(
      `Heaviest pages of “${site.name}” (HTML with its CSS, brotli):\n${table([...first.slice(0, 1), ...heaviest].map((page) => weigh(page)))}`,
    );
  });

  test('is in the page: no style sheet is fetched', () => {
    expect(
      pages.filter(({ html }) => /rel="?stylesheet/.test(html)).map(({ path }) => path),
    ).toEqual([]);
    expect([...site.files].filter((file) => file.endsWith('.css'))).toEqual([]);
  });

  test('has no script but those of the search, at most 6 kB, and of the list of places, at most 2 kB', () => {
    const scripts = [...site.files].filter((file) => file.endsWith('.js'));
    const own = scripts.filter((file) => !file.startsWith('/pagefind/'));
    expect(scripts.length - own.length).toBe(1);
    const users = own.map((file) => {
      const on = pages.filter(({ html }) => html.includes(file));
      return { types: [...new Set(on.map(({ type }) => type))], bytes: packed(site.read(file)) };
    });
    expect(users.flatMap(({ types }) => types).sort()).toEqual(['areas', 'search']);
    expect(users.find(({ types }) => types.includes('search'))?.bytes).toBeLessThan(6000);
    expect(users.find(({ types }) => types.includes('areas'))?.bytes).toBeLessThan(2000);
  });

  test('is at most 6 kB for each part of the search index, of which a search fetches a few', () => {
    const parts = [...site.files].filter((file) => file.startsWith('/pagefind/index/'));
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((file) => site.read(file).length > 6000)).toEqual([]);
  });
});

function packed(text: string): number {
  return brotliCompressSync(text).length;
}

interface Weighed {
  page: Page;
  bytes: number;
}

function weigh(page: Page, quality = tightly): Weighed {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return { page, bytes: brotliCompressSync(page.html, { params }).length };
}

function longer(one: Page, other: Page): boolean {
  return one.html.length > other.html.length;
}

function tooHeavy(pages: Page[], most: number): string[] {
  return pages
    .filter((page) => weigh(page, loosely).bytes > most)
    .map((page) => weigh(page))
    .filter(({ bytes }) => bytes > most)
    .map(
      ({ page, bytes }) => `${page.path} has ${bytes} bytes; a ${page.type} page may have ${most}.`,
    );
}

function table(pages: Weighed[]): string {
  return pages
    .toSorted((one, other) => other.bytes - one.bytes)
    .map(
      ({ page, bytes }) =>
        `  ${(bytes / 1000).toFixed(1).padStart(5)} kB  ${page.type.padEnd(14)} ${page.path}`,
    )
    .join('\n');
}
