import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Destination } from '../build/destination.ts';
import { sweepLock } from '../build/lock.ts';
import { belongsToProject, dayInWords, type Settings } from '../build/settings.ts';
import { clearStage } from '../build/swap.ts';
import { Mistake } from '../terminal/mistake.ts';
import { publishRelease, sweep } from './release.ts';
import { CURRENT, describeReleases, RELEASES } from './releases.ts';

/** The folder of releases that `--to` names; one with anything else in it is a Mistake. */
export function readReleasesFolder(value: string, root: string): string {
  const dir = resolve(root, value);
  const why = belongsToProject(dir, root) ? 'which belongs to the project' : whyNot(dir);
  if (!why) return dir;
  throw new Mistake(
    `--to is “${value}”, ${why}.\nGive a new folder, or one that holds releases already: --to /srv/goldenthread.`,
  );
}

/** The lock that keeps two deploys into one folder apart. */
export function lockOf(dir: string): string {
  return join(dir, '.lock');
}

/** A folder of releases as a destination. Each build becomes a release, and a link shows one. */
export function releasesDestination(
  dir: string,
  { stage, asAt }: Pick<Settings, 'stage' | 'asAt'>,
): Destination {
  return {
    recover() {
      sweepLock(lockOf(dir));
      sweep(dir);
      clearStage(stage);
    },
    async publish() {
      const { name, isNew, untidy } = await publishRelease(dir, stage, asAt);
      leave(stage);
      const current = join(dir, CURRENT);
      const said = isNew
        ? `Published release ${name}, as at ${dayInWords(asAt)}. Readers see it in ${current}.`
        : `Nothing has changed, so there is no new release. Readers still see ${name} in ${current}.`;
      return untidy ? `What older runs left could not be cleared away: ${untidy}\n${said}` : said;
    },
    describe: () => describeReleases(dir),
  };
}

/** The site is published by now, so a stage that stays is left to the next run. */
function leave(stage: string): void {
  try {
    clearStage(stage);
  } catch {
    // The next run begins with clearing it.
  }
}

function whyNot(dir: string): string | undefined {
  const found = statSync(dir, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return 'which is a file';
  const names = readdirSync(dir).filter((name) => !/^\.(lock|current)|^lost\+found$/.test(name));
  if (names.length > 0 && !names.includes(RELEASES)) return 'which holds something else';
  const current = lstatSync(join(dir, CURRENT), { throwIfNoEntry: false });
  if (current && !current.isSymbolicLink()) return `in which “${CURRENT}” is not a link`;
  return undefined;
}
