import {
  constants,
  copyFileSync,
  existsSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../build/files.ts';
import { makeFolder, openToReaders } from '../build/folders.ts';
import { departures, readManifest, shortSum } from '../build/manifest.ts';
import { Busy, CannotWrite, Mistake } from '../terminal/mistake.ts';
import { whileNobodyElseChanges } from './changing.ts';
import { remove, tidy } from './pruning.ts';
import {
  CURRENT,
  liveRelease,
  markAsNewest,
  RELEASES,
  type Release,
  releasesIn,
} from './releases.ts';
import { settle, settleOne } from './settled.ts';

/**
 * Makes a release of a staged site and shows it to readers with one rename. A site that is there
 * already, byte for byte, is not written again. `seen` is what readers saw when the site was begun: whoever went back
 * since then has decided, and is not overruled by a site that was begun before.
 */
export async function publishRelease(
  dir: string,
  { stage, asAt, seen }: Staged,
): Promise<Published> {
  const manifest = readManifest(stage);
  if (manifest === undefined) throw new Error(`There is no manifest in ${stage}.`);
  const name = nameFor(dir, manifest, asAt);
  const folder = join(dir, RELEASES, name);
  const isThere = existsSync(folder);
  if (!isThere) await write(dir, stage, folder);
  return whileNobodyElseChanges(dir, async () => {
    const before = liveRelease(dir);
    if (before?.name !== seen) {
      if (!isThere) remove(dir, [name]);
      throw new Busy(OVERTAKEN);
    }
    if (name === before?.name) return { name, isNew: false, untidy: await tidy(dir, []) };
    // A rollback took these back, or a killed run never came to show them.
    const undone = before ? releasesIn(dir).filter(({ at }) => at > before.at) : [];
    if (isThere) markAsNewest(dir, folder);
    show(dir, name);
    return { name, isNew: true, untidy: await tidy(dir, undone) };
  });
}

/** Shows the release before the current one again, after making sure that it is whole. */
export async function rollBack(dir: string): Promise<{ from: Release; to: Release }> {
  const from = liveRelease(dir);
  if (!from) throw new Mistake('There is nothing to go back from.');
  const to = releasesIn(dir).find(({ at }) => at < from.at);
  if (!to) throw new Mistake(`There is no release before ${from.name}.`);
  const damage = departures(to.folder);
  if (damage.length > 0) {
    const shown = damage.slice(0, 5).map((sentence) => `  ${sentence}`);
    throw new Mistake([`Release ${to.name} is not whole any more:`, ...shown].join('\n'));
  }
  show(dir, to.name);
  await settleOne(dir);
  return { from, to };
}

/** The name of a release with exactly these files, or one that is free. A damaged release keeps its name. */
function nameFor(dir: string, manifest: string, asAt: string): string {
  const plain = `${asAt}-${shortSum(manifest)}`;
  for (let turn = 1; ; turn++) {
    const name = turn === 1 ? plain : `${plain}-${turn}`;
    const folder = join(dir, RELEASES, name);
    if (!existsSync(folder)) return name;
    if (readManifest(folder) === manifest && departures(folder).length === 0) return name;
  }
}

/** Writes a release beside the others, has the disk keep it, compares it with its manifest and names it. */
async function write(dir: string, stage: string, folder: string): Promise<void> {
  const draft = join(dir, RELEASES, `.new-${process.pid}`);
  for (const file of filesIn(stage)) {
    const [from, to] = [join(stage, file), join(draft, file)];
    makeFolder(dirname(to));
    // Shares the bytes where the disk can.
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    // Web servers tell by the date whether a reader has to fetch a file again.
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
  openToReaders(draft);
  await settle(draft);
  const [damage] = departures(draft);
  if (damage) throw new CannotWrite(`The disk did not keep what was written: ${damage}`);
  markAsNewest(dir, draft);
  renameSync(draft, folder);
  await settleOne(dirname(folder));
}

/** Points the link at another release. A reader finds the old one or the new one, never neither. */
function show(dir: string, name: string): void {
  const draft = join(dir, `.current-${process.pid}`);
  rmSync(draft, { force: true });
  // Without the folder before it, so that the whole place can be moved.
  symlinkSync(join(RELEASES, name), draft);
  renameSync(draft, join(dir, CURRENT));
}

const OVERTAKEN =
  'While this site was made, another release was shown to readers, so this one is not.\nSee whether they see what they should (--list), then deploy again.';

interface Staged {
  stage: string;
  asAt: string;
  /** The name of the release that readers saw when this one was begun. */
  seen: string | undefined;
}

interface Published {
  name: string;
  /** False when readers see exactly this site already. */
  isNew: boolean;
  /** Why old releases could not be removed, if so. */
  untidy?: string | undefined;
}
