import type { Claim } from '../claim.ts';
import { dateWords, lastDayOf, spanBetween, writtenAs } from '../days.ts';
import { dueDay, goesOn, isLate, isUndated } from '../facts.ts';
import type { Here } from '../here.ts';
import type { Commitment } from '../records.ts';

/** The table of due dates of a tracker. */
export const dueDates: Claim[] = [
  {
    on: ['tracker'],
    within: 'due-table',
    says: '^#part (?<what>in all|I|We)$',
    right: (here, { what = '' }) => {
      const due = dueThen(here);
      const kind = `${what.toLowerCase()}-statement`;
      return { part: due?.filter((one) => what === 'in all' || one.kind === kind).length };
    },
  },
  {
    on: ['tracker'],
    within: 'overdue-by',
    says: '^(?:[\\p{L}, ]+ by )?(?<span>\\d+ (?:year|month|day)s?(?: and \\d+ months?)?)(?: \\(#part of #all\\))?$',
    right: (here, { part }) => {
      const due = dueThen(here) ?? [];
      const late = due.filter(isLate);
      const [day] = late.flatMap((one) => dueDay(one) ?? []);
      return {
        // Without a count in brackets it is said of all that are due then.
        span:
          part || late.length === due.length ? day && spanBetween(day, here.data.asAt) : undefined,
        part: late.length,
        all: due.length,
      };
    },
  },
  {
    on: ['tracker'],
    says: '{after/all} (?:(?:\\p{L}+ )?\\p{L}+ )?carr(?:y|ies) on after',
    right: (here) => ({
      after: here.own.filter((one) => one.due?.then).length,
      all: here.own.length,
    }),
  },
];

/** The commitments of a row of due dates, by the words of its heading. */
function dueThen(here: Here): Commitment[] | undefined {
  const [words = ''] = new RegExp(`^${dateWords}`, 'u').exec(here.passage.row) ?? [];
  const by = writtenAs(words);
  if (by) return here.own.filter(({ due }) => due?.by === by);
  if (/^All/.test(here.passage.row)) return here.own;
  if (/^No date/.test(here.passage.row)) return here.own.filter(isUndated);
  if (/^Ongoing/.test(here.passage.row)) return here.own.filter(goesOn);
  if (/^Still to come/.test(here.passage.row)) {
    return here.own.filter(
      ({ due, withdrawn }) => due && !withdrawn && lastDayOf(due.by) >= here.data.asAt,
    );
  }
  return undefined;
}
