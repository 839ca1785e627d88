import type { Body } from './body/body.ts';
import { readBodies } from './body/read-bodies.ts';
import { noCache } from './cache/parse-cache.ts';
import type { Entries } from './collections.ts';
import { entriesOf } from './entries.ts';
import { type Prose, proseOf } from './prose.ts';
import { type ContentFile, isTooMuch, readContent } from './read.ts';
import { limits } from './text/limits.ts';

/**
 * Reads a content folder, as the check and the pages both see it. Never throws for a mistake in a file.
 *
 * @param milliseconds how long the parser of words may take for a portion of files.
 */
export async function readFolder(
  folder: string,
  { most = limits, milliseconds = 10_000, cache = noCache } = {},
): Promise<Reading> {
  const files = await readContent(folder, most, cache);
  const bodies = files.some(isTooMuch)
    ? new Map<string, Body>()
    : await readBodies(files, { milliseconds, cache });
  cache.save();
  let entries: Entries | undefined;
  let prose: Prose | undefined;
  return {
    files,
    bodies,
    entries: () => (entries ??= entriesOf(files)),
    prose: () => (prose ??= proseOf(files, bodies)),
  };
}

/** A content folder as it was read. */
export interface Reading {
  files: ContentFile[];
  /** By the paths of their files. */
  bodies: ReadonlyMap<string, Body>;
  /** Throws at the first file that the check would not pass; the same entries each time. */
  entries: () => Entries;
  /** The same for the words of the MDX files. */
  prose: () => Prose;
}
