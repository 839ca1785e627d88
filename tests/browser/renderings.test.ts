import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, open } from './built-site.ts';
import { launchStill } from './chromium.ts';
import { byFault, eachPage, type Fault } from './each-page.ts';
import { axe, bringAxe, type Inspection } from './inspect/axe.ts';
import { madeOf, partsOf } from './inspect/made-of.ts';
import { illegible, sideways, torn } from './inspect/reflow.ts';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

// The width at which columns begin: there is room for words to lie over others, and little for them.
const upright = 'light, a tablet held upright';

// A4 without its margins of 18 mm is 658 px wide, at the size at which browsers print.
const renderings: Record<string, { media: Media; width: number }> = {
  'light, wide': { media: {}, width: 1280 },
  'light, narrow': { media: {}, width: 320 },
  [upright]: { media: {}, width: 768 },
  'dark, wide': { media: { colorScheme: 'dark' }, width: 1280 },
  'dark, narrow': { media: { colorScheme: 'dark' }, width: 320 },
  'forced colours': { media: { forcedColors: 'active' }, width: 1280 },
  'forced colours, dark': { media: { forcedColors: 'active', colorScheme: 'dark' }, width: 320 },
  print: { media: { media: 'print' }, width: 658 },
};

// Every page of the root is looked at in light in every-page.test.ts.
const shownIn = (site: string) =>
  Object.entries(renderings).filter(([how]) => site !== 'root' || !how.startsWith('light'));

// npm run test:a11y: axe-core judges every page in every rendering, by all its rules.
const all = process.env['A11Y'] === 'all';

const lessIn: Record<string, Parameters<Inspection>[1]> = {
  'light, narrow': 'narrow',
  print: 'onPaper',
  ...(!all && {
    // Nobody hears paper, and what is heard has just been judged on the screen.
    print: 'colours' as const,
    'dark, wide': 'colours',
    'forced colours': 'colours',
    'forced colours, dark': 'colours',
  }),
};

const inspections: Inspection[] = [axe, sideways, illegible, torn];

// Lines break elsewhere when the width changes, and not when the colours do.
const where = ['light, narrow', upright, 'print'];

const window = { width: 1280, height: 900 };
const ordinary: Media = { media: 'screen', colorScheme: 'light', forcedColors: 'none' };

// What the invented site has shown already needs no second look on the other.
const seen = new Set<string>();

describe.each(['demo', 'root'])('the pages of the site “%s”', (name) => {
  let browser: Browser;
  let site: OpenSite;
  let found: Fault[] = [];
  const words: string[] = [];

  beforeAll(
    async () => {
      site = await open(name);
      browser = await launchStill();
      const context = await browser.newContext();
      await bringAxe(context);
      const paths = all ? site.paths : [...site.oneOfEachType, '/404.html'];
      found = await eachPage(context, site, paths, async (page, path) => {
        // A tab shows its next page as it showed the last rendering of the one before.
        await page.emulateMedia(ordinary);
        await page.setViewportSize(window);
        words.push(await wordsOf(page, path));
        return inspectAll(page, site, path);
      });
    },
    all ? 2_400_000 : 600_000,
  );

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(shownIn(name).map(([how]) => how))(
    'break no rule of axe-core and stay legible in: %s',
    (how) => {
      expect(byFault(found.filter((fault) => fault.how === how)).join('\n')).toBe('');
    },
  );

  // No page but that of the search has a script, so one site is enough to see that none waits for one.
  if (name === 'root' && !all) return;
  test('say the same to a browser that runs no script', { timeout: 300_000 }, async () => {
    // The search page is the one that works with script alone; search.test.ts looks at it without.
    const paths = (all ? site.paths : site.oneOfEachType).filter((path) => path !== '/search/');
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: window });
    const without = await eachPage(context, site, paths, async (page, path) => [
      await wordsOf(page, path),
    ]);
    await context.close();
    const shown = new Set(words);
    expect(without.filter((text) => !shown.has(text))).toEqual([]);
    expect(without.length).toBeGreaterThan(20);
  });
});

/**
 * A page is opened once and shown in one way after the other; nothing on it runs. Axe-core judges it when it
 * is made of something new.
 */
async function inspectAll(page: Page, site: OpenSite, path: string): Promise<Fault[]> {
  const found: Fault[] = [];
  const parts = madeOf(partsOf(site.html(path)));
  const isNew = all || parts.some((part) => !seen.has(part));
  for (const part of parts) seen.add(part);
  for (const [how, { media, width }] of shownIn(site.name)) {
    // Colours move nothing, so only paper and columns can be wrong for words in a layout that has been looked at.
    if (!isNew && how !== 'print' && how !== upright) continue;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ ...ordinary, ...media });
    for (const inspect of inspections) {
      // Dark is dark at every width, and the wide one has just been judged.
      if (inspect === axe && (!isNew || how === upright || (how === 'dark, narrow' && !all)))
        continue;
      if (inspect === torn && !where.includes(how)) continue;
      const faults = await inspect(page, lessIn[how]);
      found.push(...faults.map((fault) => ({ fault, path, how })));
    }
  }
  return found;
}

/** The words that are shown, with the address before them. */
async function wordsOf(page: Page, path: string): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what styles hide without script must count.
  return `${path} ${await page.locator('body').innerText()}`;
}
