import { readyToPublish } from '../../src/lib/problems/check/ready.ts';
import { report } from '../../src/lib/problems/report/report.ts';
import { checkAgainstBase } from '../base/check-against-base.ts';
import { wantsColour } from '../terminal/colour.ts';
import { Mistake } from '../terminal/mistake.ts';
import { keepAddresses } from './addresses.ts';
import { forgetKept } from './forget-kept.ts';
import type { StagedSoFar, Work } from './publish.ts';
import { type Prepared, prepare, render } from './render.ts';
import type { Settings } from './settings.ts';
import { writeVersion } from './version.ts';

/**
 * What a build of the whole project does: check the content, let Astro make the pages, and miss none.
 *
 * @param wish.isClean whether it first throws away what earlier builds have kept.
 */
export const wholeWork = ({ isClean = false } = {}): Work => workOf({ isPublic: false, isClean });

/** The same for readers: text of a starter file that nobody has replaced stops it. */
export const publicWork = (): Work => workOf({ isPublic: true, isClean: false });

function workOf(options: { isPublic: boolean; isClean: boolean }): Work {
  let prepared: Prepared | undefined;
  return {
    async check(settings) {
      if (options.isClean) forgetKept(settings);
      prepared = await prepare(settings);
      try {
        return await check(settings, options);
      } catch (error) {
        await prepared.stop();
        throw error;
      }
    },
    async render(settings, told) {
      prepared ??= await prepare(settings);
      try {
        return await renderAll(settings, prepared, told);
      } catch (error) {
        await prepared.stop();
        throw error;
      }
    },
  };
}

async function check(
  { root, since }: Settings,
  { isPublic }: { isPublic: boolean },
): Promise<{ advice: number }> {
  const found = await checkAgainstBase(root, since === undefined ? undefined : { since });
  const result = isPublic ? readyToPublish(found) : found;
  if (result.problems.length === 0) return { advice: result.advice.length };
  const onGitHub = Boolean(process.env['GITHUB_ACTIONS']);
  throw new Mistake(report(result, onGitHub ? 'github' : 'terminal', { colour: wantsColour() }));
}

/** Makes the pages, and looks whether every address is there that readers were given. */
async function renderAll(
  settings: Settings,
  prepared: Prepared,
  told: StagedSoFar,
): Promise<string> {
  const remarks = await render(settings, prepared, told);
  await writeVersion(settings);
  return [remarks, await keepAddresses(settings)].filter(Boolean).join('\n');
}
