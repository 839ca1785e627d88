import type { AreaEntry } from '../area/schema.ts';
import type { SourcePlace } from '../fields/source-place.ts';
import type { Entries } from '../reading/collections.ts';
import { type Citation, cite } from '../source/cite.ts';
import { type FirstKnown, firstKnown } from '../strategy/first-known.ts';
import type { StrategyEntry } from '../strategy/schema.ts';
import { finder } from './find.ts';

/** The look-ups that every join needs. */
export function referencesOf(entries: Entries): References {
  const source = finder('sources', entries.sources);
  return {
    area: finder('areas', entries.areas),
    cite: (place) => cite(place, source),
    firstKnown: (strategy) => firstKnown(strategy, source(strategy.source.document)),
  };
}

/** A part of an entry with its citation in place of where it stands. */
export type Cited<Part> = Omit<Part, 'source'> & { source: Citation };

/** Cites a part of an entry. */
export function cited<Part extends { source: SourcePlace }>(
  part: Part,
  { cite: citing }: Pick<References, 'cite'>,
): Cited<Part> {
  return { ...part, source: citing(part.source) };
}

export interface References {
  area: (id: string) => AreaEntry;
  cite: (place: SourcePlace) => Citation;
  firstKnown: (strategy: StrategyEntry) => FirstKnown;
}
