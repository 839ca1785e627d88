import { existsSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { countedFrom } from '../base/counted-from.ts';
import { Mistake } from '../terminal/mistake.ts';
import { whyNotOurs } from './our-site.ts';
import type { Settings } from './settings.ts';

/** Puts the staged site in the place of the published one. */
export function swap({ out, stage, previous }: Places): void {
  // Asked again, because a build takes long enough to put something there.
  const why = whyNotOurs(out);
  if (why)
    throw new Mistake(
      `The site cannot go to “${out}”: ${why}.\nMove that elsewhere, then build again.`,
    );
  // The folder's own time is the day it was published; describeOut reads it back.
  const now = new Date();
  utimesSync(stage, now, now);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(stage, out);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, out);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** Puts things right after a build that was killed, and clears the stage for the next one. */
export function recover({ out, stage, previous }: Places): void {
  // Killed between the two renames: the last good site waits under its other name.
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
  rmSync(previous, { recursive: true, force: true });
  clearStage(stage);
}

/** Empties the stage, also when a part of a killed build is about to notice that it is alone. */
export function clearStage(stage: string): void {
  rmSync(stage, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Says what stands in the published folder now, for the end of a message about a failed build. */
export function describeOut(settings: Place): string {
  const { out } = settings;
  const folder = statSync(out, { throwIfNoEntry: false });
  if (folder && whyNotOurs(out)) return `What is in ${shownOut(settings)} is untouched.`;
  if (!folder || !existsSync(join(out, 'index.html')))
    return `There is no site in ${shownOut(settings)}/ yet.`;
  const built = momentInWords(folder.mtime);
  return `The site built on ${built} is untouched in ${shownOut(settings)}/.`;
}

/** The folder of the site as whoever typed the command would write it. */
export function shownOut({ root, contentDir, out }: Place): string {
  return relative(countedFrom(root, resolve(root, contentDir)), out);
}

/** A moment as people in the United Kingdom read it. */
export function momentInWords(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  }).format(moment);
}

type Place = Pick<Settings, 'root' | 'contentDir' | 'out'>;

type Places = Pick<Settings, 'out' | 'stage' | 'previous'>;
