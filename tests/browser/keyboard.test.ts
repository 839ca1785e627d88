import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, open } from './built-site.ts';
import { launch } from './chromium.ts';
import { type Stop, stopsBefore, walk } from './inspect/keyboard.ts';

/** The commitments of the invented town's strategy, by the last parts of their addresses. */
const slugs = readdirSync('tests/fixtures/demo/commitments/marsham-2024').map(
  (file) => file.split('.')[0] ?? '',
);
const isCommitment = (href: string | null | undefined) =>
  slugs.some((slug) => href?.endsWith(`/strategies/marsham-2024/${slug}/`));

describe('with the keyboard alone, the tracker', () => {
  let browser: Browser;
  let site: OpenSite;
  let page: Page;
  let stops: Stop[];

  beforeAll(async () => {
    site = await open('demo');
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.at('/strategies/marsham-2024/statements/'));
    stops = await walk(page);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('first offers to skip to its main part', () => {
    expect(stops[0]).toMatchObject({ words: 'Skip to main content', visible: true });
  });

  test('then goes through the name of the site, its search, the navigation and the way back', () => {
    expect(stops.slice(1, 10).map(({ words }) => words)).toEqual([
      'Marsham follows up',
      'Search this site',
      'Search',
      'Plans',
      'Places',
      'Topics',
      'Commitments',
      'Home',
      'Living Well & “Fair” in Marsham',
    ]);
  });

  test('stops at the filters before the first commitment', () => {
    const filters = stops
      .map(({ words }, at) => (/\(\d+\)$/.test(words) ? at : -1))
      .filter((at) => at >= 0);
    const first = stops.findIndex(({ href }) => isCommitment(href));
    expect(filters.length).toBeGreaterThan(3);
    expect(Math.max(...filters)).toBeLessThan(first);
  });

  test('stops once at each commitment, in the order in which they are read', () => {
    const reached = stops.map(({ href }) => href).filter(isCommitment);
    expect(new Set(reached).size).toBe(slugs.length);
    expect(reached).toHaveLength(slugs.length);
  });

  test('stops at every link that can be seen, in the order of the page, and at nothing else', async () => {
    expect(stops.map(({ href }) => href)).toEqual(await stopsBefore(page));
  });

  test('shows at every stop that it is there', () => {
    expect(stops.filter(({ visible }) => !visible).map(({ words }) => words)).toEqual([]);
  });

  test('keeps every stop in view', () => {
    expect(stops.filter(({ inView }) => !inView).map(({ words }) => words)).toEqual([]);
  });

  test('reaches the footer last, and then lets the reader out', () => {
    expect(stops.slice(-5).map(({ inFooter }) => inFooter)).toEqual([true, true, true, true, true]);
  });

  test('can be walked backwards as well', async () => {
    await page.locator('footer a').last().focus();
    await page.keyboard.press('Shift+Tab');
    const words = await page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(words).toBe(stops.at(-2)?.words);
  });

  test('goes on in the main part after the skip link is used', async () => {
    await page.goto(site.at('/strategies/marsham-2024/statements/'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(inMain).toBe(true);
  });
});
