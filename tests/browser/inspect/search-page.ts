import type { Page } from 'playwright';
import { expect } from 'vitest';
import { indexTokens, soughtFor } from '../../../src/lib/search/tokens.ts';
import type { OpenSite } from '../built-site.ts';

/** Opens the search page with something typed, and waits for the answer. */
export async function search(page: Page, where: OpenSite, typed: string, more = ''): Promise<void> {
  const query = [typed && `q=${encodeURIComponent(typed)}`, more.replace(/^&/, '')];
  await page.goto(`${where.at('/search/')}?${query.filter(Boolean).join('&')}`);
  await results(page);
}

/** Waits for the results. */
export function results(page: Page): Promise<void> {
  return page.locator('#search-results').waitFor();
}

/** The paths of the results, in their order. */
export async function paths(page: Page): Promise<string[]> {
  await results(page);
  const links = await page.locator('#search-list a').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

/** What stands above the results. */
export async function heading(page: Page): Promise<string> {
  return ((await page.locator('#search-count').textContent()) ?? '').trim();
}

/** Waits until something else stands above the results. */
export async function expectHeadingToChange(page: Page, from: string): Promise<void> {
  await expect.poll(() => heading(page)).not.toBe(from);
}

/** The ID of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}

/** Whether the focus is among the results. */
export function inResults(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('#search-list') !== null);
}

/** How many pages have, for each word that was typed, a word with the same beginning of its stem. */
export function pagesWith(records: { title: string; text: string }[], typed: string): number {
  const sought = typed.split(' ').map(soughtFor);
  return records.filter(({ title, text }) => {
    const tokens = indexTokens(`${title} ${text}`);
    return sought.every((one) => tokens.some((token) => token.startsWith(one)));
  }).length;
}
