import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parserEdition } from './cache/edition.ts';
import { parseCache } from './cache/parse-cache.ts';
import type { Entries } from './collections.ts';
import { type Reading, readFolder } from './read-folder.ts';

/** A content folder, read once in this process: by the check, if that has run. */
export function readingOf(folder: string): Promise<Reading> {
  return readings.get(resolve(folder)) ?? readAnew(folder);
}

/** Reads a content folder again. What asks for its reading afterwards gets this one. */
export function readAnew(folder: string): Promise<Reading> {
  const reading = readFolder(folder, { cache });
  readings.set(resolve(folder), reading);
  return reading;
}

/** Reads a content folder that nobody asks for afterwards, such as one that was published: it is not held. */
export function readApart(folder: string): Promise<Reading> {
  return readFolder(folder, { cache });
}

/** All entries of a content folder, read once in this process. Throws if they would not pass the check. */
export async function entriesIn(folder: string): Promise<Entries> {
  return (await readingOf(folder)).entries();
}

const readings = new Map<string, Promise<Reading>>();

/** Whether earlier commands have kept what they parsed. */
export function hasParses(): boolean {
  return existsSync(keptParses);
}

const keptParses = resolve(import.meta.dirname, '../../../.cache/parsed/parses');

/** One for all folders: what was published before is mostly the same text. */
const cache = parseCache(keptParses, parserEdition);
