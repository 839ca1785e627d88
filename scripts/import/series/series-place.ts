import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { nearestId } from '../../../src/lib/fields/id.ts';
import type { FilePlace } from '../place.ts';

/**
 * Where the answers to a file of values are kept. A second word names the mapping file of an earlier one, so that a
 * newer file uses its answers.
 */
export function placeOfSeries(place: FilePlace): SeriesPlace {
  const { name, folder, typed, given } = place;
  const called = given ?? (nearestId(basename(name, extname(name))) || 'values');
  const mapping = join(dirname(folder), 'imports', `${called}.yaml`);
  return {
    ...place,
    mapping,
    shownMapping: place.shown(mapping),
    command: [typed, ...(given === undefined ? [] : [given])].join(' '),
    text: existsSync(mapping) ? readFileSync(mapping, 'utf8') : undefined,
  };
}

export interface SeriesPlace extends FilePlace {
  mapping: string;
  /** The mapping file, as people are told it. */
  shownMapping: string;
  /** The words of the command. */
  command: string;
  /** The mapping file as it is; undefined when there is none. */
  text: string | undefined;
}
