import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a folder, as paths from it with “/”, in the order of their bytes on any machine. */
export function filesIn(folder: string): string[] {
  return entriesIn(folder, (entry) => entry.isFile());
}

/** What lies in a folder and is neither a file nor a folder: links, sockets and the like. */
export function oddEntriesIn(folder: string): string[] {
  return entriesIn(folder, (entry) => !entry.isFile() && !entry.isDirectory());
}

/** What a file says; undefined when it is not there or cannot be read. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function entriesIn(folder: string, wanted: (entry: Dirent) => boolean): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(wanted)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
