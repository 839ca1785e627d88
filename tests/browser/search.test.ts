import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { registerOf } from '../../src/lib/register/register-of.ts';
import { address } from '../../src/lib/site/address.ts';
import { type OpenSite, open } from './built-site.ts';
import { launch } from './chromium.ts';
import {
  ask,
  expectHeadingToChange,
  focused,
  heading,
  inResults,
  paths,
  results,
  search,
} from './inspect/search-page.ts';

const register = await registerOf('tests/fixtures/demo', '2026-11-26');

let browser: Browser;
let site: OpenSite;
let page: Page;
let fetched: string[];

beforeAll(async () => {
  site = await open('demo');
  browser = await launch();
  // The search keeps nothing from one page to the next, and a tab costs more than the pages that it opens.
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(10_000);
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  await page.unrouteAll();
  await page.goto('about:blank');
  fetched = [];
});

/** The search page, before anything was typed. */
async function opened(): Promise<Page> {
  await page.goto(site.at('/search/'));
  return page;
}

describe('the box in the band', () => {
  test('leads from any page to the results for what was typed', async () => {
    await page.goto(site.at('/glossary/'));
    await page.getByRole('searchbox', { name: 'Search this site' }).fill('W10');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=W10');
    expect(await paths(page)).toEqual([
      address.commitment({ strategyId: 'marsham-2024', slug: 'w10' }),
    ]);
  });

  test('leaves the other pages without any script', async () => {
    await page.goto(site.at('/glossary/'));
    await page.getByRole('searchbox').focus();
    expect(fetched.filter((path) => /\.js$|pagefind/.test(path))).toEqual([]);
  });
});

describe('the search page', () => {
  test('fetches nothing of the index before somebody is in the box', async () => {
    await page.goto(site.at('/search/'));
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.getByRole('searchbox').focus();
    await page.waitForResponse(/pf_meta/);
    expect(fetched.filter((path) => /fragment|words/.test(path))).toEqual([]);
  });

  test.each(['W10', 'w 10', 'w-10', ' W 10'])('finds a ref written “%s”', async (typed) => {
    await search(page, site, typed);
    expect(await paths(page)).toEqual(['/strategies/marsham-2024/w10/']);
  });

  test.each(['HWS 4.1', 'hws4.1', 'HWS4.1', 'hws 4 1'])(
    'finds every commitment that carries the ref “%s”',
    async (typed) => {
      const carrying = register.commitments.filter(({ ref, otherRefs }) =>
        [ref, ...otherRefs].includes('HWS 4.1'),
      );
      expect(carrying.length).toBeGreaterThan(0);
      await search(page, site, typed);
      expect((await paths(page)).toSorted()).toEqual(carrying.map(address.commitment).toSorted());
    },
  );

  test('finds a body by a name that it no longer has', async () => {
    await search(page, site, 'Marsham Urban District');
    expect((await paths(page))[0]).toBe(address.organisation('marsham-council'));
  });

  test('finds what was meant by a typo, and says what it did', async () => {
    await search(page, site, 'cuoncil');
    expect(await page.getByText('No page says “cuoncil”.').textContent()).toBe(
      'No page says “cuoncil”. These are results for “council”.',
    );
    const found = await paths(page);
    await search(page, site, 'council');
    expect(found).toEqual(await paths(page));
    expect(found.length).toBeGreaterThan(0);
  });

  test('finds the same pages for the same words, whatever was looked for before', async () => {
    const fresh = [];
    for (const typed of ['health', 'progress report', 'council']) {
      await search(page, site, typed);
      fresh.push(await heading(page));
    }
    const again = [];
    for (const typed of ['living well', 'care', 'health', 'progress report', 'council']) {
      again.push((await ask(page, typed)).said);
    }
    expect(again.slice(2)).toEqual(fresh);
  });

  test('takes the name of a state as a filter that can be taken away, or looked for as words', async () => {
    const late = register.commitments.find(
      ({ standing }) => standing.timeliness.state === 'overdue',
    );
    const word = late?.title.match(/\p{L}{5,}/u)?.[0] ?? '';
    expect(word).not.toBe('');
    const words = `overdue ${word}`;
    const { filters, paths: overdue } = await ask(await opened(), words);
    expect(filters).toEqual(['Is it late: Overdue']);
    expect(overdue).toContain(late && address.commitment(late));
    expect(await page.getByLabel('Is it late?').inputValue()).toBe('overdue');
    await page.getByRole('button', { name: 'Remove Is it late: Overdue' }).click();
    await page.getByRole('heading', { name: new RegExp(`results? for “${word}”`) }).waitFor();
    expect(await page.getByLabel('Is it late?').inputValue()).toBe('');
    await ask(page, words);
    await page.getByRole('button', { name: 'Look for “overdue” in the text instead' }).click();
    await page.waitForURL(/q=%E2%80%9Coverdue%E2%80%9D/);
    expect(await page.getByRole('searchbox').inputValue()).toBe(`“overdue” ${word}`);
  });

  test('marks the words that were looked for in what it shows of a page', async () => {
    await search(page, site, 'council');
    const marked = await page.locator('#search-list mark').allInnerTexts();
    expect(marked.length).toBeGreaterThan(0);
    for (const words of marked) expect(words.toLowerCase()).toContain('council');
  });

  test('says when it found nothing, and offers the lists', async () => {
    await search(page, site, 'qqzzxxyy');
    expect(await heading(page)).toBe('No results for “qqzzxxyy”');
    expect(await page.getByText('Try fewer words').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: /^All commitments/ }).isVisible()).toBe(true);
  });

  test('shows results while somebody types', async () => {
    await page.goto(site.at('/search/'));
    await page.getByRole('searchbox').pressSequentially('health', { delay: 20 });
    await page.waitForURL('**/search/?q=health');
    await page.getByRole('heading', { name: /results for “health”/ }).waitFor();
    expect((await paths(page)).length).toBe(10);
    expect(await focused(page)).toBe('q');
  });

  test('shows the same labels for a commitment as its own page', async () => {
    await search(page, site, '', 'lifecycle=completed');
    const [path = ''] = await paths(page);
    const labels = await page.locator('#search-list li').first().locator('.label').allInnerTexts();
    await page.goto(site.at(path));
    expect(labels).toEqual(await page.locator('.answer .label').allInnerTexts());
  });
});

describe('the answers to narrow by', () => {
  test('hold for each strategy as many commitments as it has', async () => {
    await search(page, site, '', 'kind=action');
    await page.getByLabel('Kind').selectOption('');
    await page.getByLabel('Is it late?').selectOption('overdue');
    const right = register.commitments.filter(
      ({ standing }) => standing.timeliness.state === 'overdue',
    ).length;
    await page.getByRole('heading', { name: `${right} results`, exact: true }).waitFor();
    for (const { id, shortTitle } of register.strategies) {
      const own = register.commitments.filter(
        (one) => one.strategyId === id && one.standing.timeliness.state === 'overdue',
      ).length;
      const option = page.locator(`#facet-strategy option[value="${id}"]`);
      expect(own === 0 ? await option.count() : await option.textContent()).toBe(
        own === 0 ? 0 : `${shortTitle} (${own})`,
      );
    }
  });

  test('agree with the number of results that each of them leaves', async () => {
    await search(page, site, 'health');
    for (const facet of ['strategy', 'lead', 'freshness']) {
      const options = await page.locator(`#facet-${facet} option:not([value=""])`).all();
      expect(options.length).toBeGreaterThan(1);
      for (const option of options.slice(0, 3)) {
        const value = (await option.getAttribute('value')) ?? '';
        const number = /\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1];
        await page.locator(`#facet-${facet}`).selectOption(value);
        await page.waitForURL(`**/?q=health&${facet}=${value}`);
        await page.getByRole('heading', { name: new RegExp(`^${number} results? for`) }).waitFor();
      }
      await page.locator(`#facet-${facet}`).selectOption('');
    }
  });

  test('stand in the address, so that back, forward, reload and a copied link work', async () => {
    await search(page, site, 'health');
    const all = await heading(page);
    await page.getByLabel('Is there news?').selectOption('never-updated');
    await page.waitForURL('**/search/?q=health&freshness=never-updated');
    await expectHeadingToChange(page, all);
    const quiet = await heading(page);
    await page.goBack();
    await expectHeadingToChange(page, quiet);
    expect(await heading(page)).toBe(all);
    expect(await page.getByLabel('Is there news?').inputValue()).toBe('');
    await page.goForward();
    await expectHeadingToChange(page, all);
    expect(await heading(page)).toBe(quiet);
    await page.reload();
    await results(page);
    expect(await heading(page)).toBe(quiet);
    expect(await page.getByLabel('Is there news?').inputValue()).toBe('never-updated');
  });
});

describe('with the keyboard alone, the search', () => {
  test('goes from the box to a result and back to the results', async () => {
    await page.goto(site.at('/search/'));
    for (let pressed = 0; pressed < 12 && (await focused(page)) !== 'q'; pressed++) {
      await page.keyboard.press('Tab');
    }
    expect(await focused(page)).toBe('q');
    await page.keyboard.type('council');
    await page.keyboard.press('Enter');
    await results(page);
    const [first = ''] = await paths(page);
    for (let pressed = 0; pressed < 20 && !(await inResults(page)); pressed++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
    await page.goBack();
    await results(page);
    expect(await page.getByRole('searchbox').inputValue()).toBe('council');
  });

  test('goes on at the first new result when more are shown', async () => {
    await search(page, site, 'health');
    await page.getByRole('button', { name: /^Show 10 more of/ }).press('Enter');
    await page.locator('#search-list li:nth-child(11)').waitFor();
    const place = () =>
      page.evaluate(() => {
        const item = document.activeElement?.closest('li');
        return item ? [...(item.parentElement?.children ?? [])].indexOf(item) : -1;
      });
    await expect.poll(place).toBe(10);
    expect(page.url()).toContain('shown=20');
  });

  test('keeps its place in a list of answers when one is chosen', async () => {
    await search(page, site, 'health');
    await page.getByLabel('Is there news?').focus();
    await page.getByLabel('Is there news?').selectOption('never-updated');
    await page.waitForURL('**&freshness=never-updated');
    await results(page);
    expect(await focused(page)).toBe('facet-freshness');
  });

  test('says the number of results once, after the last letter', async () => {
    await page.goto(site.at('/search/'));
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const status = document.querySelector('[role=status]');
      new MutationObserver(() => said.push(status?.textContent ?? '')).observe(
        status ?? document.body,
        { childList: true, characterData: true, subtree: true },
      );
    });
    await page.getByRole('searchbox').pressSequentially('council', { delay: 60 });
    await results(page);
    await page.waitForTimeout(1500);
    const heard = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(heard.filter(Boolean)).toEqual([`${await heading(page)}.`]);
  });
});

describe('without script, the search page', () => {
  test('says so, hides what would not work, and links the lists', async () => {
    const still = await browser.newPage({ javaScriptEnabled: false });
    await still.goto(site.at('/search/?q=council'));
    expect(await still.locator('noscript p').isVisible()).toBe(true);
    expect(await still.getByRole('combobox').count()).toBe(0);
    await still.getByRole('link', { name: /^All commitments/ }).click();
    expect(new URL(still.url()).pathname).toBe('/commitments/');
    await still.close();
  });
});

test.each([
  ['the index cannot be loaded', '**/pagefind/start.json'],
  ['a part of the index does not arrive', '**/pagefind/index/*'],
  ['what is shown of the results does not arrive', '**/pagefind/fragment/**'],
  ['the words of the index do not arrive', '**/pagefind/words/**'],
])('when %s, the search page says so and works when tried again', async (_, lost) => {
  await page.route(lost, (route) => route.abort());
  await page.goto(site.at('/search/?q=council'));
  await page.locator('#search-failed').waitFor();
  expect(await page.locator('#search-results').isVisible()).toBe(false);
  await page.unroute(lost);
  await page.getByRole('button', { name: 'Search' }).click();
  await results(page);
  expect(await page.locator('#search-failed').isVisible()).toBe(false);
  expect((await paths(page)).length).toBeGreaterThan(0);
});
