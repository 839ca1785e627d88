import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, open } from './built-site.ts';
import { launch } from './chromium.ts';
import { eachPage } from './each-page.ts';
import { brokenFigures, drawnText, shownLinks } from './inspect/printed.ts';

let browser: Browser;
let site: OpenSite;
/** Where the site is published, which its home page says. */
let address: string;
let sheets: Sheet[];
/** A commitment of the demonstration with a note, two dates and a term in it. */
const twoSheets = '/strategies/mse-2022/w14/';

// Each page is opened once. It is drawn as on paper before it is printed, so that one visit shows both.
beforeAll(async () => {
  site = await open('root');
  address = /<link rel="canonical" href="([^"]+)\/"/.exec(site.html('/'))?.[1] ?? '';
  browser = await launch();
  const context = await browser.newContext({ viewport: { width: 658, height: 985 } });
  const paths = new Set([
    ...site.oneOfEachType,
    ...site.paths.filter((path) => path === twoSheets),
  ]);
  sheets = await eachPage(context, site, [...paths], async (page, path) => {
    await page.emulateMedia({ media: 'print' });
    const unwanted = await page.evaluate(() =>
      [...document.querySelectorAll('nav, .govuk-skip-link, .not-printed')]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`),
    );
    const links = await shownLinks(page);
    const broken = await brokenFigures(page);
    const drawn = (await drawnText(page)).replace(/\s+/g, '');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    return [{ path, unwanted, links, broken, drawn, pdf }];
  });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('every type of page can be printed to PDF', () => {
  const empty = sheets.flatMap(({ path, pdf }) => {
    const count = sheetsOf(pdf);
    return pdf.startsWith('%PDF') && count > 0 ? [] : [`${path} makes a PDF of ${count} sheets.`];
  });
  expect(empty).toEqual([]);
  expect(sheets.length).toBeGreaterThanOrEqual(site.oneOfEachType.length);
});

test('a commitment with a note and a term takes two sheets', () => {
  const counts = sheets.filter(({ path }) => path === twoSheets).map(({ pdf }) => sheetsOf(pdf));
  expect(counts.filter((count) => count > 2)).toEqual([]);
});

test('on paper no figure is broken', () => {
  const broken = sheets.flatMap(({ path, broken: figures }) =>
    figures.map((figure) => `${path}: “${figure}”`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('on paper each link is followed by its address in full', () => {
  const missing = sheets.flatMap(({ path, links, drawn }) =>
    links
      .filter(({ address: href }) => !/^(#|mailto:)/.test(href))
      .filter(({ address: href }) => !drawn.includes(printed(href)))
      .map(({ words, address: href }) => `${path}: “${words}” is printed without ${printed(href)}`),
  );
  expect([...new Set(missing)]).toEqual([]);
});

test('on paper the navigation, the skip link and what can only be clicked are left out', () => {
  const shown = sheets.flatMap(({ path, unwanted }) =>
    unwanted.map((element) => `${path} prints ${element}`),
  );
  expect([...new Set(shown)]).toEqual([]);
});

function sheetsOf(pdf: string): number {
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** An address as paper shows it: in full, but for the https:// that nobody types. */
function printed(href: string): string {
  return (href.startsWith('/') ? `${address}${href}` : href)
    .replace(/^https?:\/\//, '')
    .replace(/\s+/g, '');
}

interface Sheet {
  path: string;
  /** What is shown and should not be. */
  unwanted: string[];
  links: { words: string; address: string }[];
  /** Figures of tables that take two lines. */
  broken: string[];
  drawn: string;
  pdf: string;
}
