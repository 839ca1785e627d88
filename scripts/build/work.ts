import { checkContent } from '../../src/lib/problems/check.ts';
import { report } from '../../src/lib/problems/report.ts';
import { wantsColour } from './colour.ts';
import { Mistake } from './mistake.ts';
import type { Work } from './publish.ts';
import { render } from './render.ts';
import type { Settings } from './settings.ts';

/** What a build of the whole project does: check the content, and let Astro make the pages. */
export const wholeWork: Work = { check, render };

/** Leaves through the ordinary exit, where the lock is given back and Astro is stopped. */
export function stopOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

async function check({ root }: Settings): Promise<{ advice: number }> {
  const result = await checkContent({ root });
  if (result.problems.length === 0) return { advice: result.advice.length };
  const onGitHub = Boolean(process.env['GITHUB_ACTIONS']);
  throw new Mistake(report(result, onGitHub ? 'github' : 'terminal', { colour: wantsColour() }));
}
