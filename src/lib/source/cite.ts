import { inWords } from '../fields/calendar.ts';
import type { SourcePlace } from '../fields/source-place.ts';
import type { SourceEntry } from './schema.ts';

/** A place in a source, in words for readers. `find` gives the source of an ID. */
export function cite(place: SourcePlace, find: (id: string) => SourceEntry): Citation {
  const document = find(place.document);
  const where = placeInWords(place.locator);
  const larger = document.printedIn && find(document.printedIn.document);
  const placeThere = placeInWords(document.printedIn?.locator);
  return {
    text: `${[named(document), where].filter(Boolean).join(', ')}.`,
    place: where,
    printedIn: larger && `${[named(larger), placeThere].filter(Boolean).join(', ')}.`,
    link: document.link,
    note: document.note,
    entry: place,
  };
}

/** A source and a place in it, ready to be shown. */
export interface Citation {
  /** "Integrated Care Strategy 2022-2033, December 2022, section 4.3." */
  text: string;
  /** "section 4.3", or nothing when no place is given. */
  place: string | undefined;
  /** The larger document in which it was found, with the place there, as one sentence. */
  printedIn: string | undefined;
  link: string | undefined;
  /** What a reader should know of the copy that we read. */
  note: string | undefined;
  /** The place as the content writes it. */
  entry: SourcePlace;
}

function named({ title, published, undated }: SourceEntry): string {
  const when = inWords(published);
  return `${title}, ${undated ? `not dated (we take ${when})` : when}`;
}

function placeInWords(locator: SourcePlace['locator']): string | undefined {
  if (!locator) return undefined;
  const { section, item, page } = locator;
  const pages = page && (/\D/.test(page) ? `pages ${page}` : `page ${page}`);
  return [item && `item ${item}`, section && `section ${section}`, pages]
    .filter(Boolean)
    .join(', ')
    .replace(/(item|section|pages?) /g, '$1\u00a0');
}
