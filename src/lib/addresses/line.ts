import type { Day, DayOrMonth } from '../fields/calendar.ts';
import { underHeadings } from '../reading/body/heading-ids.ts';

/**
 * One line of the registry: an address that was given to readers, and what became of it. Lines are added
 * and never taken away.
 */
export interface AddressLine {
  /** The file or folder that the page comes from, below the content: “commitments/mse-2022/w14”. */
  id: string;
  /** “/strategies/mse-2022/w14/”. No two lines have the same. */
  address: string;
  /** The day on which the address was entered here. */
  firstPublished: Day;
  state: LineState;
  /** For what moved: the ID that it has now. */
  to: string;
  /** Why it moved or was withdrawn. */
  reason: string;
  /** When it moved or was withdrawn. */
  date: DayOrMonth | '';
  /** The parts of the page that links may point to. */
  fragments: Fragment[];
}

/** A part of a page; `now` is its name today, when it was given another one. */
export interface Fragment {
  name: string;
  now: string | undefined;
}

export const lineStates = ['live', 'moved', 'withdrawn'] as const;

type LineState = (typeof lineStates)[number];

/** What the content gives readers to link to: a page and its parts. */
export interface PublicPage {
  id: string;
  address: string;
  /** Undefined when the file cannot be read: then nothing is known of its parts. */
  fragments: string[] | undefined;
  /** The notice in the file of a commitment that no longer holds. */
  withdrawn?: { on: DayOrMonth; reason: string } | undefined;
}

/** The collection that a line’s ID begins with: “commitments”. */
export function collectionOf({ id }: Pick<AddressLine, 'id'>): string {
  return id.split('/')[0] ?? '';
}

/** The fragment under which a part of an old page is found today; undefined when it is not there. */
export function fragmentNow({ name, now }: Fragment, page: PublicPage): string | undefined {
  const wanted = now ?? name;
  // Every page has a part called main: all of it.
  if (wanted === wholePage || page.fragments?.includes(wanted)) return wanted;
  // A heading among the words once had no sign before its name.
  const heading = underHeadings(wanted);
  return page.fragments?.includes(heading) ? heading : undefined;
}

/** The fragment of the whole of a page, for a part that is no more. */
export const wholePage = 'main';

/** The order of lines in the file: the same on every machine. */
export function inOrder(one: AddressLine, other: AddressLine): number {
  return compare(one.id, other.id) || compare(one.address, other.address);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
