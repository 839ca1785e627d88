import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, open } from './built-site.ts';
import { launch } from './chromium.ts';
import { axe } from './inspect/axe.ts';
import { illegible, sideways } from './inspect/reflow.ts';
import { smallTargets } from './inspect/target-size.ts';

let browser: Browser;
let site: OpenSite;

beforeAll(async () => {
  site = await open('root');
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const stateOfPage: [string, string, boolean][] = [
  ['empty', '/search/', true],
  ['with results', '/search/?q=health', true],
  ['without results', '/search/?q=qqzzxxyy', true],
  ['after a typo', '/search/?q=wieght', true],
  ['without script', '/search/', false],
];

describe.each(stateOfPage)('the search page %s', (_name, path, runsScript) => {
  let page: Page;

  // Its script does nothing when the window or the colours change, so one visit shows all of them.
  beforeAll(async () => {
    page = await browser.newPage();
    if (!runsScript) await showWithoutScript(page);
    await page.goto(site.at(path));
    if (path.includes('?')) await page.locator('#search-results').waitFor();
  });

  afterAll(() => page?.close());

  test.each([
    ['light', 1280],
    ['light', 320],
    ['dark', 320],
    ['forced colours', 1280],
  ])('breaks no rule of axe-core and stays legible: %s, %i px', async (how, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({
      colorScheme: how === 'dark' ? 'dark' : 'light',
      forcedColors: how === 'forced colours' ? 'active' : 'none',
    });
    const faults = [];
    for (const inspect of [axe, sideways, illegible, smallTargets])
      faults.push(...(await inspect(page)));
    expect(faults).toEqual([]);
  });
});

/** The page as it is without script. An inspection needs script itself, so it cannot be switched off. */
async function showWithoutScript(page: Page): Promise<void> {
  await page.route('**/search/', async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    expect(html).toContain('<noscript>');
    const body = html.replace(/<script[^>]*><\/script>/, '').replace(/<\/?noscript>/g, '');
    await route.fulfill({ response: answer, body });
  });
}

test('on the first screen of a small phone a reader can type a subject and a place', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(site.at('/'));
  for (const field of ['#start-search', '#place']) {
    const box = await page.locator(field).boundingBox();
    expect((box?.y ?? 640) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  }
  await page.close();
});
