import type { Browser, Page, Route } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, open } from './built-site.ts';
import { launch } from './chromium.ts';
import { eachPage } from './each-page.ts';

let browser: Browser;
let site: OpenSite;
let demo: OpenSite;

beforeAll(async () => {
  site = await open('root');
  demo = await open('demo');
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await demo?.close();
});

// Until it comes, a font that is late is as one that never does.
const fonts: Record<string, (route: Route) => Promise<void>> = {
  'there at once': (route) => route.continue(),
  'a second late': async (route) => {
    await new Promise((done) => setTimeout(done, 1_000));
    await route.continue().catch(() => undefined);
  },
};

// They mostly wait, so they wait together.
test.concurrent.each(Object.keys(fonts))(
  'no text moves while a page loads, with fonts %s',
  async (how) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    await context.route('**/*.woff2', fonts[how] ?? (() => undefined));
    await context.addInitScript(watchShifts);
    const moved = await eachPage(context, site, site.oneOfEachType, async (page, path) => {
      const { sum, what } = await shifts(page);
      return sum === 0 ? [] : [`${path} moves by ${sum.toFixed(4)}: ${what}`];
    });
    await context.close();
    expect(moved).toEqual([]);
  },
);

test.concurrent('text is set in Public Sans when the font is there, and in a local one of the same width when not', async () => {
  const widthOf = async (blocked: boolean) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    if (blocked) await context.route('**/*.woff2', (route) => route.abort());
    const page = await context.newPage();
    // The second visit finds the fonts in the cache, so that an optional font is used.
    for (const _visit of [1, 2])
      await page.goto(demo.at('/strategies/marsham-2024/'), { waitUntil: 'networkidle' });
    const measured = await page.evaluate(() => document.body.getBoundingClientRect().height);
    await context.close();
    return measured;
  };
  const [ours, local] = [await widthOf(false), await widthOf(true)];
  expect(Math.abs(ours - local) / ours).toBeLessThan(0.05);
});

/** In the page, before anything else: adds up what moves. */
function watchShifts(): void {
  const seen = { sum: 0, what: '' };
  Object.assign(globalThis, { seenShifts: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node?: Node }[];
    })[]) {
      seen.sum += entry.value;
      seen.what += entry.sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(', ');
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function shifts(page: Page): Promise<{ sum: number; what: string }> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, 100));
    return (globalThis as unknown as { seenShifts: { sum: number; what: string } }).seenShifts;
  });
}
