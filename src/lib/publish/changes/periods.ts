import { isDay, monthOf, type PartialDate, yearOf } from '../../fields/calendar.ts';
import type { Change } from './change.ts';

/** What happened at once: one change, or all that became overdue or silent in a strategy on one day. */
export interface Happening {
  changes: [Change, ...Change[]];
}

/** Changes as a reader wants them told: forty that became overdue on one day are one line. */
export function happenings(changes: Change[]): Happening[] {
  const at = ({ id, on, kind, context, computed }: Change) =>
    computed ? [on, kind, context].join(' ') : id;
  return [...Map.groupBy(changes, at).values()].flatMap(([first, ...others]) =>
    first ? [{ changes: [first, ...others] }] : [],
  );
}

/** What publishers did, and what this site worked out, first saw or put right, each in the order given. */
export function byDoer(all: Happening[]): { publishers: Happening[]; ours: Happening[] } {
  const areOurs = ({ changes: [{ computed, kind, isOurs }] }: Happening) =>
    computed || isOurs || kind === 'first-seen' || kind === 'corrected';
  return { publishers: all.filter((one) => !areOurs(one)), ours: all.filter(areOurs) };
}

/** How many changes these are. */
export function countOf(all: Happening[]): number {
  return all.reduce((sum, { changes }) => sum + changes.length, 0);
}

/** What happened in one month or year. */
export interface Period {
  /** “2023-09”, or “2023” or “2022-23-Q4” where the content is no more exact. */
  of: PartialDate;
  happenings: Happening[];
  /** How many changes these are. */
  count: number;
}

/** By month, or by what is longer where the content gives no month, in the order given. */
export function byMonth(all: Happening[]): Period[] {
  return grouped(all, (on) => (isDay(on) ? monthOf(on) : on));
}

/** By the year in which it ended, in the order given. */
export function byYear(all: Happening[]): Period[] {
  return grouped(all, yearOf);
}

function grouped(all: Happening[], periodOf: (on: PartialDate) => PartialDate): Period[] {
  const periods = Map.groupBy(all, ({ changes: [{ on }] }) => periodOf(on));
  return [...periods].map(([of, own]) => ({
    of,
    happenings: own,
    count: countOf(own),
  }));
}
