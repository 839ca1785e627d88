import { lstatSync, readdirSync, readlinkSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isDay } from '../../src/lib/fields/calendar.ts';
import { dayInWords } from '../build/settings.ts';
import { momentInWords } from '../build/swap.ts';

/** The folder of all releases, and the link to the one that readers see. */
export const RELEASES = 'releases';
export const CURRENT = 'current';

/** The name of a release: the as-at day, the sum of its manifest, and a turn when that name was taken. */
export const RELEASE_NAME = /^\d{4}-\d\d-\d\d-([0-9a-f]{8})(?:-\d+)?$/;

/** One site that was published into a folder of releases. */
export interface Release {
  /** The as-at day and a short sum of the manifest. */
  name: string;
  folder: string;
  /** When it was published, in milliseconds: the time of its folder. */
  at: number;
}

/** Every release that is kept, the newest first. A folder with a name that we do not give is none. */
export function releasesIn(dir: string): Release[] {
  const folder = join(dir, RELEASES);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && RELEASE_NAME.test(entry.name))
    .map(({ name }) => ({ name, folder: join(folder, name), at: timeOf(join(folder, name)) }))
    .sort((one, other) => other.at - one.at || (one.name < other.name ? 1 : -1));
}

/** The release that readers see, if there is one. */
export function liveRelease(dir: string): Release | undefined {
  const name = shownName(dir);
  return releasesIn(dir).find((release) => release.name === name);
}

/** The name of the release to which the link leads, whether or not it is still there. */
export function shownName(dir: string): string | undefined {
  const link = join(dir, CURRENT);
  if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  const target = resolve(dir, readlinkSync(link));
  const name = basename(target);
  return dirname(target) === join(dir, RELEASES) && RELEASE_NAME.test(name) ? name : undefined;
}

/** Makes a folder the newest release, also when the clock was put back. */
export function markAsNewest(dir: string, folder: string): void {
  const newest = releasesIn(dir)[0]?.at ?? 0;
  const at = new Date(Math.max(Date.now(), Math.ceil(newest) + 1));
  utimesSync(folder, at, at);
}

/** A release for a message: its name, its day, and when it was published. */
export function inWords({ name, at }: Release): string {
  const day = name.slice(0, 10);
  const asAt = isDay(day) ? `as at ${dayInWords(day)}, ` : '';
  return `${name} (${asAt}published on ${momentInWords(new Date(at))})`;
}

/** What readers see at a folder of releases, after a run that changed nothing. */
export function describeReleases(dir: string): string {
  const live = liveRelease(dir);
  const current = join(dir, CURRENT);
  return live
    ? `Readers still see release ${inWords(live)}, untouched in ${current}.`
    : `There is no site in ${current} yet.`;
}

function timeOf(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
