import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../src/lib/fields/text.ts';
import { searchRecords } from '../../src/lib/kinds/search-records.ts';
import { registerOf } from '../../src/lib/register/register-of.ts';
import { indexTokens, soughtFor } from '../../src/lib/search/tokens.ts';
import { address } from '../../src/lib/site/address.ts';
import { type OpenSite, open } from './built-site.ts';
import { launch } from './chromium.ts';

const register = await registerOf('src/content', '2026-11-26');
const records = searchRecords(register);

let browser: Browser;
let site: OpenSite;
let demo: OpenSite;
let page: Page;
let fetched: string[];

beforeAll(async () => {
  site = await open('root');
  demo = await open('demo');
  browser = await launch();
  // The search keeps nothing from one page to the next, and a tab costs more than the pages that it opens.
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(10_000);
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await demo?.close();
});

beforeEach(async () => {
  await page.unrouteAll();
  await page.goto('about:blank');
  fetched = [];
});

describe('the box in the band', () => {
  test('leads from any page to the results for what was typed', async () => {
    await page.goto(site.at('/glossary/'));
    await page.getByRole('searchbox', { name: 'Search this site' }).fill('W14');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=W14');
    expect(await paths()).toEqual([address.commitment({ strategyId: 'mse-2022', slug: 'w14' })]);
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
    expect(fetched.filter((path) => /results|words/.test(path))).toEqual([]);
  });

  test.each(['W14', 'w 14', 'w-14', ' W 14'])('finds a ref written “%s”', async (typed) => {
    await search(typed);
    expect(await paths()).toEqual(['/strategies/mse-2022/w14/']);
  });

  test.each(['HWS 5.2', 'hws5.2', 'HWS5.2', 'hws 5 2'])(
    'finds every commitment that carries the ref “%s”',
    async (typed) => {
      const carrying = register.commitments.filter(({ ref, otherRefs }) =>
        [ref, ...otherRefs].includes('HWS 5.2'),
      );
      expect(carrying.length).toBeGreaterThan(0);
      await search(typed);
      expect((await paths()).toSorted()).toEqual(carrying.map(address.commitment).toSorted());
    },
  );

  test('finds a body by the initials of its name, and first of all the body itself', async () => {
    await search('savs');
    expect((await paths())[0]).toBe(address.organisation('savs'));
    const county = register.organisations.find(({ name }) => name === 'Essex County Council');
    expect(county?.shortName).toBeUndefined();
    await search('ECC');
    expect(await paths()).toContain(address.organisation(county?.id ?? ''));
  });

  test('finds a body by a name that it no longer has', async () => {
    await search('Marsham Urban District', demo);
    expect((await paths())[0]).toBe(address.organisation('marsham-council'));
  });

  test('finds what says only the initials by what they stand for', async () => {
    const saysOnlyInitials = register.commitments.filter(({ title, summary }) =>
      /\bICP\b(?!.*integrated care partnership)/i.test(`${title} ${summary}`),
    );
    expect(saysOnlyInitials.length).toBeGreaterThan(0);
    await search('integrated care partnership', site, '&kind=we-statement&shown=40');
    const found = await paths();
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
    await search(typed, site, `&kind=${kind}`);
    expect(await paths()).toContain(path);
  });

  test('finds what was meant by a typo, and says what it did', async () => {
    await search('wieght');
    expect(await page.getByText('No page says “wieght”.').textContent()).toBe(
      'No page says “wieght”. These are results for “weight”.',
    );
    const found = await paths();
    await search('weight');
    expect(found).toEqual(await paths());
    expect(found.length).toBeGreaterThan(0);
  });

  test('finds every page that has a word beginning so, whatever was looked for before', async () => {
    await search('mental health');
    const wanted = ['healthier', 'commu', 'gp', 'care', 'support service', 'men', 'mental health'];
    for (const typed of wanted) {
      await page.getByRole('searchbox').fill(typed);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: `for “${typed}”` }).waitFor();
      expect(withPlainSpaces(await heading())).toBe(`${pagesWith(typed)} results for “${typed}”`);
    }
  });

  test('puts the pages that have the word itself before those that have a longer one', async () => {
    await search('housing', site, 'shown=50');
    const whole = records.filter(({ title, text }) =>
      indexTokens(`${title} ${text}`).includes('hous_'),
    );
    const found = await paths();
    expect(found.length).toBeGreaterThan(whole.length);
    expect(found.slice(0, whole.length).toSorted()).toEqual(
      whole.map(({ path }) => path).toSorted(),
    );
  });

  test('takes the start of a word that has another stem for the word itself, and says so', async () => {
    await search('housin');
    const found = await paths();
    expect(await page.locator('#search-instead').textContent()).toBe(
      'No page says “housin”. These are results for “housing”.',
    );
    await search('housing');
    expect(found).toEqual(await paths());
    expect(found.length).toBeGreaterThan(0);
  });

  test('says when it found nothing, and offers the lists', async () => {
    await search('qqzzxxyy');
    expect(await heading()).toBe('No results for “qqzzxxyy”');
    expect(await page.getByText('Try fewer words').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: /^All commitments/ }).isVisible()).toBe(true);
  });

  test('shows results while somebody types', async () => {
    await page.goto(site.at('/search/'));
    await page.getByRole('searchbox').pressSequentially('children', { delay: 20 });
    await page.waitForURL('**/search/?q=children');
    await page.getByRole('heading', { name: /results for “children”/ }).waitFor();
    expect((await paths()).length).toBe(10);
    expect(await focused()).toBe('q');
  });

  test('shows the same labels for a commitment as its own page', async () => {
    await search('', site, 'lifecycle=completed');
    const [path = ''] = await paths();
    const labels = await page.locator('#search-list li').first().locator('.label').allInnerTexts();
    await page.goto(site.at(path));
    expect(labels).toEqual(await page.locator('.answer .label').allInnerTexts());
  });
});

describe('the answers to narrow by', () => {
  test('hold for each strategy as many commitments as it has', async () => {
    await search('', site, 'kind=we-statement');
    await page.getByLabel('Kind').selectOption('');
    await page.getByLabel('Is it late?').selectOption('date-passed-no-report');
    const right = register.commitments.filter(
      ({ standing }) => standing.timeliness.state === 'date-passed-no-report',
    ).length;
    await page.getByRole('heading', { name: `${right} results`, exact: true }).waitFor();
    for (const { id, shortTitle } of register.strategies) {
      const own = register.commitments.filter(
        (one) => one.strategyId === id && one.standing.timeliness.state === 'date-passed-no-report',
      ).length;
      const option = page.locator(`#facet-strategy option[value="${id}"]`);
      expect(own === 0 ? await option.count() : await option.textContent()).toBe(
        own === 0 ? 0 : `${shortTitle} (${own})`,
      );
    }
  });

  test('agree with the number of results that each of them leaves', async () => {
    await search('health');
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
    await search('health');
    const all = await heading();
    await page.getByLabel('Is there news?').selectOption('plan-ended');
    await page.waitForURL('**/search/?q=health&freshness=plan-ended');
    await expectHeadingToChange(all);
    const quiet = await heading();
    await page.goBack();
    await expectHeadingToChange(quiet);
    expect(await heading()).toBe(all);
    expect(await page.getByLabel('Is there news?').inputValue()).toBe('');
    await page.goForward();
    await expectHeadingToChange(all);
    expect(await heading()).toBe(quiet);
    await page.reload();
    await results();
    expect(await heading()).toBe(quiet);
    expect(await page.getByLabel('Is there news?').inputValue()).toBe('plan-ended');
  });

  test('sort by due date and by last report', async () => {
    await search('', site, 'timeliness=date-passed-no-report&sort=due');
    const due = await page.locator('#search-list [data-part=about]').allInnerTexts();
    const months = due.map((text) => /By (.+)\.$/.exec(text)?.[1] ?? '');
    const times = months.map((month) => Date.parse(`1 ${month.replaceAll('\u00a0', ' ')}`));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(new Set(times).size).toBeGreaterThan(1);
    await search('', site, 'freshness=plan-ended&sort=updated');
    const [first] = await paths();
    const newest = register.commitments
      .flatMap(({ standing }) => standing.freshness.lastUpdate ?? [])
      .sort()
      .at(-1);
    const found = register.commitments.find((one) => address.commitment(one) === first);
    expect(found?.standing.freshness.lastUpdate).toBe(newest);
  });
});

describe('with the keyboard alone, the search', () => {
  test('goes from the box to a result and back to the results', async () => {
    await page.goto(site.at('/search/'));
    for (let pressed = 0; pressed < 12 && (await focused()) !== 'q'; pressed++) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toBe('q');
    await page.keyboard.type('weight');
    await page.keyboard.press('Enter');
    await results();
    const [first = ''] = await paths();
    for (let pressed = 0; pressed < 20 && !(await inResults()); pressed++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
    await page.goBack();
    await results();
    expect(await page.getByRole('searchbox').inputValue()).toBe('weight');
  });

  test('goes on at the first new result when more are shown', async () => {
    await search('health');
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
    await search('health');
    await page.getByLabel('Is there news?').focus();
    await page.getByLabel('Is there news?').selectOption('plan-ended');
    await page.waitForURL('**&freshness=plan-ended');
    await results();
    expect(await focused()).toBe('facet-freshness');
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
    await page.getByRole('searchbox').pressSequentially('mental', { delay: 60 });
    await results();
    await page.waitForTimeout(1500);
    const heard = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(heard.filter(Boolean)).toEqual([`${await heading()}.`]);
  });
});

describe('without script, the search page', () => {
  test('says so, hides what would not work, and links the lists', async () => {
    const still = await browser.newPage({ javaScriptEnabled: false });
    await still.goto(site.at('/search/?q=weight'));
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
  ['what is shown of the results does not arrive', '**/pagefind/results/**'],
])('when %s, the search page says so and works when tried again', async (_, lost) => {
  await page.route(lost, (route) => route.abort());
  await page.goto(site.at('/search/?q=weight'));
  await page.locator('#search-failed').waitFor();
  expect(await page.locator('#search-results').isVisible()).toBe(false);
  await page.unroute(lost);
  await page.getByRole('button', { name: 'Search' }).click();
  await results();
  expect(await page.locator('#search-failed').isVisible()).toBe(false);
  expect((await paths()).length).toBeGreaterThan(0);
});

test('under a base path the results lead to pages below it', async () => {
  const below = await open('health-and-wellbeing');
  await search('W14', below);
  await page.locator('#search-list a').first().click();
  expect(page.url()).toBe(below.at('/strategies/mse-2022/w14/'));
  await below.close();
});

/** Opens the search page with something typed, and waits for the answer. */
async function search(typed: string, where = site, more = ''): Promise<void> {
  const query = [typed && `q=${encodeURIComponent(typed)}`, more.replace(/^&/, '')];
  await page.goto(`${where.at('/search/')}?${query.filter(Boolean).join('&')}`);
  await results();
}

/** How many pages have, for each word that was typed, a word with the same beginning of its stem. */
function pagesWith(typed: string): number {
  const sought = typed.split(' ').map(soughtFor);
  return records.filter(({ title, text }) => {
    const tokens = indexTokens(`${title} ${text}`);
    return sought.every((one) => tokens.some((token) => token.startsWith(one)));
  }).length;
}

function results(): Promise<void> {
  return page.locator('#search-results').waitFor();
}

/** The paths of the results, in their order. */
async function paths(): Promise<string[]> {
  await results();
  const links = await page.locator('#search-list a').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

async function heading(): Promise<string> {
  return ((await page.locator('#search-count').textContent()) ?? '').trim();
}

async function expectHeadingToChange(from: string): Promise<void> {
  await expect.poll(heading).not.toBe(from);
}

function focused(): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}

function inResults(): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('#search-list') !== null);
}
