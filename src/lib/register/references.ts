import type { AreaEntry } from '../area/schema.ts';
import type { SourcePlace } from '../fields/place.ts';
import { type Citation, cite } from '../source/cite.ts';
import type { Entries } from './collections.ts';
import { finder } from './find.ts';

/** The look-ups that every join needs. */
export function referencesOf(entries: Entries): References {
  const source = finder('sources', entries.sources);
  return {
    area: finder('areas', entries.areas),
    cite: (place) => cite(place, source),
  };
}

export interface References {
  area: (id: string) => AreaEntry;
  cite: (place: SourcePlace) => Citation;
}
