import { readyToPublish } from '../../src/lib/problems/check/ready.ts';
import { report } from '../../src/lib/problems/report/report.ts';
import { checkAgainstBase } from '../base/check-against-base.ts';
import { wantsColour } from '../terminal/colour.ts';
import { Mistake } from '../terminal/mistake.ts';
import { keepAddresses } from './addresses.ts';
import type { Work } from './publish.ts';
import { render } from './render.ts';
import type { Settings } from './settings.ts';
import { writeVersion } from './version.ts';

/** What a build of the whole project does: check the content, let Astro make the pages, and miss none. */
export const wholeWork: Work = { check: (settings) => check(settings), render: renderAll };

/** The same for readers: text of a starter file that nobody has replaced stops it. */
export const publicWork: Work = {
  check: (settings) => check(settings, { isPublic: true }),
  render: renderAll,
};

/** Leaves through the ordinary exit, where the lock is given back and Astro is stopped. */
export function stopOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

async function check(
  { root, since }: Settings,
  { isPublic = false } = {},
): Promise<{ advice: number }> {
  const found = await checkAgainstBase(root, since === undefined ? undefined : { since });
  const result = isPublic ? readyToPublish(found) : found;
  if (result.problems.length === 0) return { advice: result.advice.length };
  const onGitHub = Boolean(process.env['GITHUB_ACTIONS']);
  throw new Mistake(report(result, onGitHub ? 'github' : 'terminal', { colour: wantsColour() }));
}

/** Makes the pages, and looks whether every address is there that readers were given. */
async function renderAll(settings: Settings): Promise<string> {
  const remarks = await render(settings);
  await writeVersion(settings);
  return [remarks, await keepAddresses(settings)].filter(Boolean).join('\n');
}
