import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { registerOf } from '../../../src/lib/register/register-of.ts';
import { address } from '../../../src/lib/site/address.ts';
import { type OpenSite, open } from '../../browser/built-site.ts';
import { launch } from '../../browser/chromium.ts';
import { paths, search } from '../../browser/inspect/search-page.ts';

const register = await registerOf('src/content', '2026-11-26');

let browser: Browser;
let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await open('root');
  browser = await launch();
  // The search keeps nothing from one page to the next, and a tab costs more than the pages that it opens.
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(10_000);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  await page.unrouteAll();
  await page.goto('about:blank');
});

describe('the search page', () => {
  test('finds a body by the initials of its name, and first of all the body itself', async () => {
    await search(page, site, 'savs');
    expect((await paths(page))[0]).toBe(address.organisation('savs'));
    const county = register.organisations.find(({ name }) => name === 'Essex County Council');
    expect(county?.shortName).toBeUndefined();
    await search(page, site, 'ECC');
    expect(await paths(page)).toContain(address.organisation(county?.id ?? ''));
  });

  test('finds what says only the initials by what they stand for', async () => {
    const saysOnlyInitials = register.commitments.filter(({ title, summary }) =>
      /\bICP\b(?!.*integrated care partnership)/i.test(`${title} ${summary}`),
    );
    expect(saysOnlyInitials.length).toBeGreaterThan(0);
    await search(page, site, 'integrated care partnership', '&kind=we-statement&shown=40');
    const found = await paths(page);
    for (const commitment of saysOnlyInitials.filter(({ kind }) => kind === 'we-statement')) {
      expect(found).toContain(address.commitment(commitment));
    }
  });

  test.each([
    ['strategy', 'mid and south essex integrated care strategy', '/strategies/mse-2022/'],
    ['area', 'victoria', '/areas/victoria/'],
    ['indicator', register.indicators[0]?.name ?? '', `/indicators/${register.indicators[0]?.id}/`],
    ['term', 'Joint Strategic Needs Assessment', '/glossary/#jsna'],
  ])('finds things of the kind %s', async (kind, typed, path) => {
    await search(page, site, typed, `&kind=${kind}`);
    expect(await paths(page)).toContain(path);
  });

  test('does not take households for “housing”', async () => {
    await search(page, site, 'housing', 'shown=50');
    expect(await paths(page)).not.toContain(address.indicator('households'));
  });
});

test('the results sort by due date and by last report', async () => {
  await search(page, site, '', 'timeliness=date-passed-no-report&sort=due');
  const due = await page.locator('#search-list [data-part=about]').allInnerTexts();
  const months = due.map((text) => /By (.+)\.$/.exec(text)?.[1] ?? '');
  const times = months.map((month) => Date.parse(`1 ${month.replaceAll('\u00a0', ' ')}`));
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  expect(new Set(times).size).toBeGreaterThan(1);
  await search(page, site, '', 'freshness=plan-ended&sort=updated');
  const [first] = await paths(page);
  const newest = register.commitments
    .flatMap(({ standing }) => standing.freshness.lastUpdate ?? [])
    .sort()
    .at(-1);
  const found = register.commitments.find((one) => address.commitment(one) === first);
  expect(found?.standing.freshness.lastUpdate).toBe(newest);
});

test('under a base path the results lead to pages below it', async () => {
  const below = await open('health-and-wellbeing');
  await search(page, below, 'W14');
  await page.locator('#search-list a').first().click();
  expect(page.url()).toBe(below.at('/strategies/mse-2022/w14/'));
  await below.close();
});
