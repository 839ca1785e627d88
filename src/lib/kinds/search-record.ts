import type { DayOrMonth } from '../fields/calendar.ts';
import { withPlainSpaces } from '../fields/text.ts';
import type { Facet } from '../search/facets.ts';

/** A page that can be found, with all by which it can be found, narrowed and sorted. */
export interface SearchRecord {
  /** The path of the page, below the base. */
  path: string;
  title: string;
  ref?: string;
  /** The language of its title, if it is not that of the site. */
  lang?: string | undefined;
  /** The words by which it is found, beside its title. They are not shown. */
  text: string;
  facets: Partial<Record<Facet, string[]>>;
  due?: DayOrMonth | undefined;
  /** When a report last spoke of it. */
  updated?: DayOrMonth | undefined;
  /** The publisher's own words for how it stands. */
  lifecycleWord?: string | undefined;
  ratingWord?: string | undefined;
}

/** Words by which a page is found, as one text. */
export function searchWords(...texts: (string | undefined)[]): string {
  return withPlainSpaces(texts.filter(Boolean).join(' '));
}
