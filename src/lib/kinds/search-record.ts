import type { DayOrMonth } from '../fields/calendar.ts';
import { withPlainSpaces } from '../fields/text.ts';
import type { Register } from '../register/types.ts';
import type { Facet } from '../search/facets.ts';

/** A page that can be found, with all by which it can be found, narrowed and sorted. */
export interface SearchRecord {
  /** The path of the page, below the base. */
  path: string;
  title: string;
  /** The labels that sources print for it, that of today first. */
  refs?: string[];
  /** The language of its title and text, if it is not that of the site. */
  lang?: string | undefined;
  /** What else it is called: initials, short and former names. Whoever types one of them wants this page. */
  names?: string[];
  /** Words that mean what its title says: what people call a topic. */
  akin?: string;
  /** What is shown of it, with the words that were looked for marked. */
  text: string;
  /** Words by which it is found too. They are not shown. */
  also?: string | undefined;
  /** Of the places, those that it is for by itself. */
  facets: Partial<Record<Facet, string[]>>;
  due?: DayOrMonth | undefined;
  /** When a report last spoke of it. */
  updated?: DayOrMonth | undefined;
  /** The publisher's own words for how it stands. */
  lifecycleWord?: string | undefined;
  ratingWord?: string | undefined;
}

/** The places that a strategy is for. */
export function placesOf(strategy: string, { strategies }: Pick<Register, 'strategies'>): string[] {
  return strategies.filter(({ id }) => id === strategy).map(({ area }) => area.id);
}

/** Words by which a page is found, as one text. */
export function searchWords(...texts: (string | undefined)[]): string {
  return withPlainSpaces(texts.filter(Boolean).join(' '));
}

/** Texts that are shown one after the other, each as a sentence. */
export function sentences(...texts: (string | undefined)[]): string {
  return searchWords(...texts.map((text) => text?.trim().replace(/(?<=[\p{L}\p{N})’”])$/u, '.')));
}
