import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { runNode } from '../../scripts/test/runner.ts';
import { launchStill } from './chromium.ts';
import { byFault, eachPage, type Fault } from './each-page.ts';
import { bringAxe } from './inspect/axe.ts';
import { inspections } from './inspect/inspections.ts';

const folder = resolve('.cache/sites/components');

describe('every component, in its examples', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let paths: string[];
  const found = new Map(Object.keys(inspections).map((name): [string, Fault[]] => [name, []]));

  beforeAll(async () => {
    const built = await runNode([
      resolve('node_modules/astro/bin/astro.mjs'),
      ...['build', '--root', 'tests/components'],
    ]);
    if (!built.ok) throw new Error(built.output);
    paths = globSync('*/index.html', { cwd: folder }).map((file) => `/${file.slice(0, -10)}`);
    const served = await serve(folder, { base: '/', port: 0, host: '127.0.0.1' });
    close = served.close;
    browser = await launchStill();
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await bringAxe(context);
    const site = { at: (path: string) => `${served.url}${path.slice(1)}` };
    await eachPage(context, site, paths, async (page, path) => {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const [name, inspect] of Object.entries(inspections)) {
          const faults = await inspect(page, width < 400 ? 'narrow' : undefined);
          found.get(name)?.push(...faults.map((fault) => ({ fault, path, how: `${width} px` })));
        }
      }
      return [];
    });
  }, 600_000);

  afterAll(async () => {
    await browser?.close();
    await close?.();
  });

  test('has a page with the others of its folder', () => {
    const folders = globSync('src/components/*/examples.astro').map((file) => file.split('/')[2]);
    expect(folders.filter((name) => !paths.includes(`/${name}/`))).toEqual([]);
    expect(folders.length).toBeGreaterThan(20);
  });

  test.each(Object.keys(inspections))('%s, at 320 and 1280 px', (name) => {
    expect(byFault(found.get(name) ?? []).join('\n')).toBe('');
  });
});
