import { facetNames, type Sort } from './facets.ts';
import type { Chosen } from './table.ts';

/** So many results are shown at first, and so many more each time a reader asks for more. */
export const resultsAtOnce = 10;

/** The state of a search, as the address of the page holds it. */
export interface SearchState {
  typed: string;
  chosen: Chosen;
  sort: Sort;
  /** How many results are shown. */
  shown: number;
}

/** Reads the state from the query of an address. What makes no sense is left out. */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const sort = params.get('sort');
  const shown = Number(params.get('shown'));
  const chosen = facetNames.flatMap((facet) => {
    const value = params.get(facet);
    return value ? [[facet, value]] : [];
  });
  return {
    typed: (params.get('q') ?? '').slice(0, 200),
    chosen: Object.fromEntries(chosen) as Chosen,
    sort: sort === 'due' || sort === 'updated' ? sort : 'relevance',
    shown: Number.isInteger(shown) && shown > resultsAtOnce ? Math.min(shown, 500) : resultsAtOnce,
  };
}

/** The query for an address, without what need not be said; empty when nothing is looked for. */
export function writeState({ typed, chosen, sort, shown }: SearchState): string {
  const params = new URLSearchParams();
  if (typed.trim()) params.set('q', typed.trim());
  for (const facet of facetNames) {
    const value = chosen[facet];
    if (value) params.set(facet, value);
  }
  if (sort !== 'relevance') params.set('sort', sort);
  if (shown > resultsAtOnce) params.set('shown', String(shown));
  const query = params.toString();
  return query ? `?${query}` : '';
}

/** Whether there is anything to look for. */
export function isEmpty({ typed, chosen }: SearchState): boolean {
  return typed.trim() === '' && Object.values(chosen).every((value) => !value);
}
