import {
  type Day,
  type DayOrMonth,
  distance,
  inWords,
  lastDay,
  monthsBetween,
} from '../fields/calendar.ts';
import { none } from '../fields/date.ts';
import { count } from '../fields/sentence.ts';
import type { DueHistory } from './due-spans.ts';
import { findTimeliness, type ReportedDates, type TimelinessFinding } from './timeliness.ts';

/**
 * How the due date of a commitment has moved; undefined when it never has. A date that was added later
 * counts from the day it was given, and one that was taken away stays on record.
 */
export function dateMoves(
  { due, changes, dueMeans }: DueHistory,
  told: ReportedDates,
  asAt: Day,
  dueSoonMonths: number,
): DateMoves | undefined {
  const dated = changes.filter((change) => change.field === 'due');
  const [first] = dated;
  const firstDue = [first?.was, ...dated.map(({ now }) => now)].find((by) => by && by !== none);
  if (!first || !firstDue) return undefined;
  const byFirst = findTimeliness(
    { means: dueMeans, ...due, by: firstDue },
    told,
    asAt,
    dueSoonMonths,
  );
  return {
    firstDue,
    givenLater: first.was === none ? first.date : undefined,
    takenAway: due ? undefined : dated.at(-1)?.date,
    times: dated.filter(({ was, now }) => was !== none && now !== none).length,
    months: due ? monthsBetween(firstDue, due.by) : undefined,
    words: moveWords(due?.by, firstDue, dated),
    byFirst,
  };
}

/** How a due date moved. */
export interface DateMoves {
  /** The first due date that was ever published. */
  firstDue: DayOrMonth;
  /** The day on which the first date was given, when there was none at first. */
  givenLater: Day | undefined;
  /** The day on which the date was taken away, when there is none now. */
  takenAway: Day | undefined;
  /** How often one date replaced another. */
  times: number;
  /** From the first date to the current one; negative when it is earlier, undefined when there is none. */
  months: number | undefined;
  /** “First due September 2023. Moved twice, by 9 months in all.” */
  words: string;
  /** Whether it is late by its first date. Moving a date does not change this. */
  byFirst: Omit<TimelinessFinding, 'moved'>;
}

/** One move in words: “9 months later”, “12 days earlier”. */
export function moveInWords(was: DayOrMonth, now: DayOrMonth): string {
  return `${distance(was, now)} ${isEarlier(was, now) ? 'earlier' : 'later'}`;
}

function moveWords(
  by: DayOrMonth | undefined,
  firstDue: DayOrMonth,
  dated: { date: Day; was: string; now: string }[],
): string {
  const [start] = dated;
  const moved = dated.filter(({ was, now }) => was !== none && now !== none);
  const taken = dated.at(-1)?.now === none ? dated.at(-1) : undefined;
  const last = by ?? taken?.was ?? firstDue;
  return [
    start?.was === none
      ? `No date was given at first. On ${inWords(start.date)} it was given as ${inWords(firstDue)}.`
      : `First due ${inWords(firstDue)}.`,
    moved.length > 0 && `Moved ${often(moved.length)}${inAll(firstDue, last, moved.length)}.`,
    taken && `The date was taken away on ${inWords(taken.date)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function inAll(from: DayOrMonth, to: DayOrMonth, times: number): string {
  const all = times > 1 ? ' in all' : '';
  if (lastDay(from) === lastDay(to)) return times > 1 ? ', and back to the first date' : '';
  return isEarlier(from, to)
    ? `, to ${distance(from, to)} earlier${all}`
    : `, by ${distance(from, to)}${all}`;
}

function isEarlier(was: DayOrMonth, now: DayOrMonth): boolean {
  return lastDay(now) < lastDay(was);
}

function often(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : count(times, 'time');
}
