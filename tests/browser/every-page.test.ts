import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, open } from './built-site.ts';
import { launch } from './chromium.ts';
import { byFault, eachPage, type Fault } from './each-page.ts';
import { axe, type Inspection } from './inspect/axe.ts';
import { madeOf } from './inspect/made-of.ts';
import { illegible, sideways } from './inspect/reflow.ts';
import { smallTargets } from './inspect/target-size.ts';

// 320 px is a small phone, and also a window of 1280 px at 400 % zoom. There is most room for words to go wrong,
// so every page is looked at there; in a wide window, those that are made of something new.
const widths = [1280, 320];

// npm run test:a11y: axe-core judges every page, at both widths.
const all = process.env['A11Y'] === 'all';

const inspections: Record<string, Inspection> = {
  'breaks no rule of axe-core: WCAG 2.2 A and AA, and best practice': axe,
  'never has to be moved sideways': sideways,
  'has no words that are cut off or that lie over others': illegible,
  'has links that are large enough, or far enough from others, to be hit': smallTargets,
};

describe('every page of the site', () => {
  let browser: Browser;
  let site: OpenSite;
  let visited = 0;
  let judged = 0;
  const seen = new Set<string>();
  const found = new Map(Object.keys(inspections).map((name): [string, Fault[]] => [name, []]));

  // Each page is opened once. Nothing on it runs, so a change of width is as good as a new visit.
  beforeAll(async () => {
    site = await open('root');
    browser = await launch();
    const context = await browser.newContext({
      viewport: { width: 320, height: 900 },
      reducedMotion: 'reduce',
    });
    await eachPage(context, site, site.paths, async (page, path) => {
      visited += 1;
      const parts = all ? [path] : await madeOf(page);
      const isNew = parts.some((part) => !seen.has(part));
      for (const part of parts) seen.add(part);
      if (isNew) judged += 1;
      for (const width of widths) {
        if (width > 400 && !isNew) continue;
        await page.setViewportSize({ width, height: 900 });
        for (const [name, inspect] of Object.entries(inspections)) {
          if (inspect === axe && !isNew) continue;
          const faults = await inspect(page, width < 400 ? 'narrow' : undefined);
          found.get(name)?.push(...faults.map((fault) => ({ fault, path, how: `${width} px` })));
        }
      }
      return [];
    });
  }, 1_200_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('is in the sitemap and can be opened', () => {
    expect(visited).toBe(site.paths.length);
    expect(visited).toBeGreaterThan(42);
    expect(judged).toBeGreaterThan(42);
  });

  test.each(Object.keys(inspections))(
    '%s, at 320 px, and at 1280 px where it is made of something new',
    (name) => {
      expect(byFault(found.get(name) ?? []).join('\n')).toBe('');
    },
  );
});
