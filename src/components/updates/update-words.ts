import { atDate, type PartialDate } from '../../lib/fields/calendar.ts';
import { agree, be, count } from '../../lib/fields/sentence.ts';

/** What the page of updates begins with: when a publisher last did something. */
export function latestLead(newest: PartialDate | undefined): string {
  return newest
    ? `A publisher last did something that we know of ${atDate(newest)}.`
    : 'We know of nothing that a publisher did.';
}

/** What the page of a year begins with: how much publishers did, and how much is ours. */
export function yearLead(year: string, publishers: number, ours: number): string {
  const theirs =
    publishers === 0
      ? `We know of nothing that a publisher did in ${year}.`
      : `We know of ${count(publishers, 'thing')} that a publisher did in ${year}.`;
  const more = publishers > 0 ? 'more change' : 'change';
  return ours === 0
    ? theirs
    : `${theirs} ${count(ours, more)} ${agree(ours, be)} what this site worked out or put right.`;
}
