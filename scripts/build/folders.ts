import { chmodSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Mistake } from '../terminal/mistake.ts';
import { treeOf } from './files.ts';

/**
 * Makes a folder with all that is missing above it, one by one: a disk that may only be read then says so, where Node’s
 * own way says that there is no such folder. With `forReaders` everybody may look into what was made, whatever the umask.
 */
export function makeFolder(folder: string, wish: { forReaders?: boolean } = {}): void {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), wish);
  // Not by chmod afterwards: a run that is killed between the two would leave it closed for good.
  const usual = wish.forReaders ? process.umask(0o022) : undefined;
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may have been quicker.
    if (!isFolder(folder)) throw error;
  } finally {
    if (usual !== undefined) process.umask(usual);
  }
}

/** Lets everybody read a folder with all that is in it (`tree`), whatever the umask and the modes of what was copied. */
export function openToReaders(folder: string, { folders, files } = treeOf(folder)): void {
  for (const path of ['', ...folders]) setMode(join(folder, path), 0o755);
  for (const path of files) setMode(join(folder, path), 0o644);
}

/** Where a path leads after all links; what is not there yet keeps its name. A link that leads nowhere is a Mistake. */
export function resolved(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return dirname(path) === path ? path : join(resolved(dirname(path)), basename(path));
  try {
    return realpathSync(path);
  } catch {
    throw new Mistake(
      `“${path}” is a link that leads nowhere.\nMake what it leads to, or remove it.`,
    );
  }
}

/** Gives a file or a folder a mode, where the disk keeps modes. */
export function setMode(path: string, mode: number): void {
  const now = statSync(path).mode;
  if ((now & 0o777) === mode) return;
  try {
    chmodSync(path, (now & 0o7000) | mode);
  } catch (error) {
    // Some disks keep no modes, and say for all files what they are mounted with.
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(code)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
