import type { Root } from 'hast';
import type { Body } from './body/body.ts';
import { isWords } from './body/foreign.ts';
import type { ContentFile } from './read.ts';

/**
 * The words of the MDX files as trees, by collection and ID: “pages/about”. Data, which no program runs. Throws
 * at the first body that the check would not pass.
 */
export function proseOf(files: ContentFile[], bodies: ReadonlyMap<string, Body>): Prose {
  const prose = files.flatMap(({ path, place }) => {
    const body = bodies.get(path);
    if (!place.belongs || !body) return [];
    if (!isWords(body)) throw new Error(`${path} has not passed the check.`);
    return [[`${place.collection}/${place.id}`, body.words] as const];
  });
  return Object.fromEntries(prose);
}

/** Words by the collection and ID of their file. */
export type Prose = Record<string, Root | undefined>;
