import { expect, test } from 'vitest';
import { open } from './built-site.ts';
import { launchStill } from './chromium.ts';
import { byFault, eachPage } from './each-page.ts';
import { inspections } from './inspect/inspections.ts';

// Pages of kinds that only the invented county has, in English and in Welsh. The other sites show the rest.
const pages = [
  '/',
  '/cy/',
  '/cy/search/',
  '/cy/strategies/plan-2026/',
  '/cy/strategies/plan-2026/3-1/',
  '/cy/strategies/iaith-2026/g2/',
  '/strategies/iaith-2026/',
  '/strategies/inquiry-2025/r3/',
  '/strategies/plan-2024/2-1/',
  '/strategies/plan-2025/follows/plan-2024/',
  '/strategies/plan-2025/progress/',
  '/strategies/plan-2026/progress/2026-09/',
];

test('The pages of Aberwen break no rule at 320 and 1280 px, in either language', async () => {
  const [site, browser] = await Promise.all([open('aberwen'), launchStill()]);
  try {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const found = await eachPage(context, site, pages, async (page, path) => {
      const faults = [];
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        for (const inspect of Object.values(inspections)) {
          const own = await inspect(page, width === 320 ? 'narrow' : undefined);
          faults.push(...own.map((fault) => ({ fault, path, how: `${width} px` })));
        }
      }
      return faults;
    });
    expect(byFault(found).join('\n')).toBe('');
  } finally {
    await browser.close();
    await site.close();
  }
});
