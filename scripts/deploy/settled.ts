import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesIn } from '../build/files.ts';

/**
 * Returns when a folder is on the disk, with all files and folders in it, and not only in memory.
 * Many at once: a disk takes 500 in a seventh of a second together, and in three seconds one by one.
 */
export async function settle(folder: string): Promise<void> {
  const files = filesIn(folder);
  const folders = new Set(files.flatMap(foldersOf));
  const waiting = [...files, ...folders];
  const next = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await settleOne(join(folder, path));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  await settleOne(folder);
}

/** Returns when what a folder lists is on the disk, or what one file holds. */
export async function settleOne(path: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    await handle.sync();
  } catch (error) {
    // Some network disks know no such thing for a folder.
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  } finally {
    await handle?.close();
  }
}

function foldersOf(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

const AT_ONCE = 128;
