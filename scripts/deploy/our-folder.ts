import { lstatSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listed } from '../../src/lib/fields/sentence.ts';
import { textOf } from '../build/files.ts';
import { makeFolder, setMode } from '../build/folders.ts';
import { readManifest, shortSum } from '../build/manifest.ts';
import { CURRENT, RELEASE_NAME, RELEASES, shownName } from './releases.ts';

/**
 * Why a deploy may not publish into a folder, as the end of a sentence; undefined when the folder is ours, or holds
 * nothing yet. A folder that we published into has our mark. One from before there was a mark is told by its releases:
 * each is named after the sum of its own manifest.
 */
export function whyNotOurReleases(dir: string): string | undefined {
  const found = statSync(dir, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return 'which is a file';
  const names = readdirSync(dir).filter((name) => !isPassing(dir, name));
  if (names.length === 0) return undefined;
  const strange = hasMark(dir) ? undefined : whyNotOlder(dir);
  if (strange) return strange;
  const current = lstatSync(join(dir, CURRENT), { throwIfNoEntry: false });
  if (!current || shownName(dir)) return undefined;
  return current.isSymbolicLink()
    ? `in which “${CURRENT}” leads to something that is no release of Golden Thread`
    : `in which “${CURRENT}” is not a link`;
}

/** Makes a folder ours: with our mark, and a place for releases that everybody may look into. */
export function claim(dir: string): void {
  const mark = join(dir, MARK);
  if (!hasMark(dir)) {
    writeFileSync(mark, MARK_TEXT);
    // Whoever deploys next may be somebody else, and has to be able to read it.
    setMode(mark, 0o644);
  }
  makeFolder(join(dir, RELEASES), { forReaders: true });
}

function hasMark(dir: string): boolean {
  return textOf(join(dir, MARK))?.startsWith(OPENING) ?? false;
}

/** Whether what has no mark is from an earlier version of ours, which made every release in it. */
function whyNotOlder(dir: string): string | undefined {
  const folder = join(dir, RELEASES);
  const holdsReleases = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  const releases = holdsReleases ? readdirSync(folder).filter((name) => !DRAFT.test(name)) : [];
  if (releases.length === 0) return 'which holds something else, and no mark of Golden Thread';
  const others = releases.filter((name) => !isNamedAfterItsFiles(join(folder, name), name));
  if (others.length === 0) return undefined;
  return `which has no mark of Golden Thread, and releases that it did not make: ${listed(others, 'and', 3)}`;
}

function isNamedAfterItsFiles(folder: string, name: string): boolean {
  const manifest = readManifest(folder);
  return manifest !== undefined && RELEASE_NAME.exec(name)?.[1] === shortSum(manifest);
}

/** What says nothing of whose a folder is: a lock of ours, a mark that a full disk cut off, what a disk holds for its own repair. */
function isPassing(dir: string, name: string): boolean {
  if (name === 'lost+found') return true;
  if (name === MARK) return OPENING.startsWith(textOf(join(dir, MARK)) ?? '-');
  return LOCK.test(name) && /^(\d+ (\d+|-)\n)?$/.test(textOf(join(dir, name)) ?? '');
}

/** The file that says whose folder it is, to us and to whoever finds it on a server. */
const MARK = '.golden-thread';
const OPENING = 'Golden Thread publishes into this folder.';
const MARK_TEXT = `${OPENING} In ${RELEASES}/ it removes releases that it made, and nothing else.\n`;

const LOCK = /^\.lock(-change)?(\.\d+(\.old)?)?$/;
const DRAFT = /^\.(new|old)-\d+/;
