import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, open } from './built-site.ts';
import { launch } from './chromium.ts';
import { eachPage } from './each-page.ts';
import { drawnText, shownLinks } from './inspect/printed.ts';

const address = 'https://goldenthread.example';

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

test('every type of page can be printed to PDF', async () => {
  const context = await browser.newContext();
  const empty = await eachPage(context, site, site.oneOfEachType, async (page, path) => {
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    return pdf.startsWith('%PDF') && sheets > 0 ? [] : [`${path} makes a PDF of ${sheets} sheets.`];
  });
  expect(empty).toEqual([]);
});

test('on paper each link is followed by its address in full', async () => {
  const context = await browser.newContext({ viewport: { width: 658, height: 985 } });
  const missing = await eachPage(context, site, site.oneOfEachType, async (page, path) => {
    await page.emulateMedia({ media: 'print' });
    const links = await shownLinks(page);
    const drawn = (await drawnText(page)).replace(/\s+/g, '');
    return links
      .filter(({ address: href }) => !/^(#|mailto:)/.test(href))
      .filter(({ address: href }) => !drawn.includes(printed(href)))
      .map(({ words, address: href }) => `${path}: “${words}” is printed without ${printed(href)}`);
  });
  expect([...new Set(missing)]).toEqual([]);
});

test('on paper the navigation, the skip link and what can only be clicked are left out', async () => {
  const context = await browser.newContext({ viewport: { width: 658, height: 985 } });
  const shown = await eachPage(context, site, site.oneOfEachType, async (page, path) => {
    await page.emulateMedia({ media: 'print' });
    const left = await page.evaluate(() =>
      [...document.querySelectorAll('nav, .govuk-skip-link, .not-printed')]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`),
    );
    return left.map((element) => `${path} prints ${element}`);
  });
  expect([...new Set(shown)]).toEqual([]);
});

/** An address as paper shows it: in full, but for the https:// that nobody types. */
function printed(href: string): string {
  return (href.startsWith('/') ? `${address}${href}` : href)
    .replace(/^https?:\/\//, '')
    .replace(/\s+/g, '');
}
