import {
  atDate,
  type Day,
  type DayOrMonth,
  distance,
  inWords,
  isDate,
  lastDay,
  monthsBetween,
  type PartialDate,
} from '../fields/calendar.ts';
import { goesOn } from '../fields/date.ts';
import { capitalised, count } from '../fields/sentence.ts';
import type { DueHistory } from './due-spans.ts';
import { findTimeliness, type ReportedDates, type TimelinessFinding } from './timeliness.ts';

/**
 * How the due date of a commitment has moved; undefined when it never has. A date that was added later
 * counts from the day it was given, and one that was taken away stays on record.
 */
export function dateMoves(
  { due, isOngoing, changes, dueMeans }: DueHistory,
  told: ReportedDates,
  asAt: Day,
  dueSoonMonths: number,
): DateMoves | undefined {
  const dated = changes.filter((change) => change.field === 'due');
  const [first] = dated;
  const firstDue = [first?.was, ...dated.map(({ now }) => now)].find((by) => by && isDate(by));
  if (!first || !firstDue) return undefined;
  const byFirst = findTimeliness(
    { means: dueMeans, ...due, by: firstDue },
    told,
    asAt,
    dueSoonMonths,
  );
  return {
    firstDue,
    givenLater: isDate(first.was) ? undefined : first.date,
    takenAway: due ? undefined : dated.at(-1)?.date,
    times: dated.filter(({ was, now }) => isDate(was) && isDate(now)).length,
    months: due ? monthsBetween(firstDue, due.by) : undefined,
    words: moveWords(due?.by, firstDue, dated, isOngoing),
    byFirst,
  };
}

/** How a due date moved. */
export interface DateMoves {
  /** The first due date that was ever published. */
  firstDue: DayOrMonth;
  /** The day on which the first date was given, when there was none at first. */
  givenLater: PartialDate | undefined;
  /** The day on which the date was taken away, when there is none now. */
  takenAway: PartialDate | undefined;
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
  dated: { date: PartialDate; was: string; now: string }[],
  goesOnNow: boolean | undefined,
): string {
  const [start] = dated;
  const moved = dated.filter(({ was, now }) => isDate(was) && isDate(now));
  const taken = by === undefined ? dated.findLast(({ was }) => isDate(was)) : undefined;
  const last = by ?? taken?.was ?? firstDue;
  const given = dated.find(({ now }) => isDate(now));
  return [
    start && !isDate(start.was) && given
      ? `${start.was === goesOn ? 'It was to go on with no date at first' : 'No date was given at first'}. ${capitalised(atDate(given.date))} it was given as ${inWords(firstDue)}.`
      : `First due ${inWords(firstDue)}.`,
    moved.length > 0 && `Moved ${often(moved.length)}${inAll(firstDue, last, moved.length)}.`,
    taken && `The date was taken away ${atDate(taken.date)}${goesOnNow ? ', and it goes on' : ''}.`,
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
