import type { Page } from 'playwright';
import { expect } from 'vitest';
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

/** What the page answers to what somebody types on it. */
export interface Answer {
  /** The paths of the first results. */
  paths: string[];
  /** What stands above the results. */
  said: string;
  /** What was understood as a filter. */
  filters: string[];
}

/** Asks without leaving the page, as somebody does who searches again and again. */
export function ask(page: Page, typed: string): Promise<Answer> {
  return page.evaluate(async (text) => {
    const one = (selector: string) => {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`This page has no ${selector}.`);
      return found;
    };
    const list = one('#search-list');
    const box = one('#q') as HTMLInputElement;
    const answered = new Promise<void>((done) => {
      new MutationObserver(() => {
        if (list.ariaBusy === 'false') done();
      }).observe(list, { attributes: true });
    });
    box.value = text;
    box.form?.requestSubmit();
    await answered;
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const paths = all('#search-list a').map((link) => link.getAttribute('href') ?? '');
    return {
      paths,
      said: `${one('#search-count').textContent} ${one('#search-notes').textContent}`.trim(),
      filters: all('#search-filters [data-part=name]').map(({ textContent }) => textContent ?? ''),
    };
  }, typed);
}
