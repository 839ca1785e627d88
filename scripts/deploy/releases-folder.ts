import { join, resolve } from 'node:path';
import type { Destination } from '../build/destination.ts';
import { makeFolder, resolved } from '../build/folders.ts';
import { sweepLock } from '../build/lock.ts';
import { belongsToProject, dayInWords, type Settings } from '../build/settings.ts';
import { clearStage } from '../build/swap.ts';
import { Mistake } from '../terminal/mistake.ts';
import { whyNotOurReleases } from './our-folder.ts';
import { sweep } from './pruning.ts';
import { publishRelease } from './release.ts';
import { CURRENT, describeReleases, liveRelease } from './releases.ts';

/** The folder of releases that `--to` names, after all links; one that is not ours is a Mistake. */
export function readReleasesFolder(value: string, root: string): string {
  const dir = resolved(resolve(root, value));
  const why = belongsToProject(dir, root) ? 'which belongs to the project' : whyNotOurReleases(dir);
  if (!why) return dir;
  throw new Mistake(
    `--to is “${value}”, ${why}.\nGive a new or an empty folder, or one that npm run deploy has published into: --to /srv/goldenthread.`,
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
  let seen: string | undefined;
  return {
    prepare: () => makeFolder(dir, { forReaders: true }),
    recover() {
      sweepLock(lockOf(dir));
      sweep(dir);
      clearStage(stage);
      seen = liveRelease(dir)?.name;
    },
    async publish() {
      const { name, isNew, untidy } = await publishRelease(dir, { stage, asAt, seen });
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
