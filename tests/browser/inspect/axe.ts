import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { axeSource } from '../chromium.ts';

/** WCAG 2.0 to 2.2, A and AA, and what axe calls best practice. No rule is disabled. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe-core finds on a page as it is now shown, each fault with its rule and its element. */
export async function axe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (runOptions) => {
    const { axe: engine } = globalThis as unknown as {
      axe: { run(options: RunOptions): Promise<AxeResults> };
    };
    const results = await engine.run(runOptions);
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, any }) => ({
        target: target.join(' '),
        why: any[0]?.message ?? '',
      })),
    }));
  }, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, why }) => `${help}: ${target}. ${why} (axe: ${id})`),
  );
}
