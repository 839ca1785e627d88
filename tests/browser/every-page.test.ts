import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, open } from './built-site.ts';
import { launchStill } from './chromium.ts';
import { byFault, eachPage, type Fault } from './each-page.ts';
import { axe, bringAxe } from './inspect/axe.ts';
import { cover } from './inspect/cover.ts';
import { inspections } from './inspect/inspections.ts';
import { madeOf, type Part, partsOf } from './inspect/made-of.ts';
import { asksMost, roomAsked } from './inspect/room.ts';

// 320 px is a small phone, and also a window of 1280 px at 400 % zoom; 768 px is where columns begin, and are
// narrowest. There words go wrong first, so the pages that ask for most room are looked at in these two.
const narrow = [768, 320];
const widths = [1280, ...narrow];

// npm run test:a11y: every page is opened, and axe-core judges it at both widths.
const all = process.env['A11Y'] === 'all';

describe('every page of the site', () => {
  let browser: Browser;
  let site: OpenSite;
  let parts: Map<string, Part[]>;
  let judged: string[];
  let opened: string[];
  const visited: string[] = [];
  const found = new Map(Object.keys(inspections).map((name): [string, Fault[]] => [name, []]));

  // Each page is opened once. Nothing on it runs, so a change of width is as good as a new visit.
  beforeAll(async () => {
    site = await open('root');
    parts = new Map(site.paths.map((path) => [path, partsOf(site.html(path))]));
    const made = new Map([...parts].map(([path, own]) => [path, madeOf(own)]));
    judged = all ? site.paths : cover(made);
    opened = all ? site.paths : [...judged, ...cover(asksMost(parts), judged)];
    browser = await launchStill();
    const context = await browser.newContext({
      viewport: { width: 320, height: 900 },
      reducedMotion: 'reduce',
    });
    await bringAxe(context);
    const isJudged = new Set(judged);
    await eachPage(context, site, opened, async (page, path) => {
      visited.push(path);
      for (const width of isJudged.has(path) ? widths : narrow) {
        await page.setViewportSize({ width, height: 900 });
        for (const [name, inspect] of Object.entries(inspections)) {
          // What axe-core judges differs between one column and three, and not from one width of three to another.
          if (inspect === axe && (!isJudged.has(path) || width === 768)) continue;
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

  test('is in the sitemap, and can be opened, or is made of what stands on others that are', () => {
    const seen = new Set(visited.filter((path) => judged.includes(path)).flatMap(madeOfPath));
    expect(site.paths.filter((path) => madeOfPath(path).some((part) => !seen.has(part)))).toEqual(
      [],
    );
    // The demonstration needs more than 42 of them to show all that pages are made of; a new site has few.
    expect(judged.length).toBeGreaterThan(Math.min(42, site.paths.length / 2));
  });

  test('is opened, or asks nowhere for more room than others that are', () => {
    const most = new Map<string, number>();
    for (const path of visited) {
      for (const [what, room] of roomAsked(parts.get(path) ?? []))
        most.set(what, Math.max(most.get(what) ?? 0, room));
    }
    const asksMore = site.paths.filter((path) =>
      [...roomAsked(parts.get(path) ?? [])].some(([what, room]) => room > (most.get(what) ?? 0)),
    );
    expect(asksMore).toEqual([]);
    expect(visited.length).toBeGreaterThan(judged.length - 1);
  });

  test.each(Object.keys(inspections))(
    '%s, at 320 and 768 px, and at 1280 px where it is made of something new',
    (name) => {
      expect(byFault(found.get(name) ?? []).join('\n')).toBe('');
    },
  );

  function madeOfPath(path: string): string[] {
    return madeOf(parts.get(path) ?? []);
  }
});
