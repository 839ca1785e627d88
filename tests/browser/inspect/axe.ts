import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright';
import { axeSource } from '../chromium.ts';

/** WCAG 2.0 to 2.2, A and AA, and what axe calls best practice. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // The rules that need style sheets and media fetched anew are none of these.
  preload: false,
};

/** What is left out in some renderings, each with its reason. Nothing is left out in the others. */
const less = {
  // Nobody touches paper.
  onPaper: { rules: { 'target-size': { enabled: false } } },
  // Colours are the same at every width, and the wide rendering has just been measured.
  narrow: { rules: { 'color-contrast': { enabled: false } } },
  // The same elements at the same width in other colours: all else has just been judged.
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, RunOptions>;

/** Gives axe-core to each page that is opened from now on: so the browser compiles it once and not for each page. */
export function bringAxe(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(axeSource);
}

/** What axe-core finds on a page as it is now shown, each fault with its rule and its element. */
export async function axe(page: Page, rendering?: keyof typeof less): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const violations = await page.evaluate(
    async (runOptions) => {
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
    },
    rendering ? { ...options, ...less[rendering] } : options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, why }) => `${help}: ${target}. ${why} (axe: ${id})`),
  );
}

/** Looks at a page as it is now shown, and says what is wrong with it. */
export type Inspection = (page: Page, rendering?: keyof typeof less) => Promise<string[]>;
