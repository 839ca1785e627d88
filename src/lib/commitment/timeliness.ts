import type { Timeliness } from '../axes/axes.ts';
import {
  addMonths,
  addYears,
  type Day,
  type DayOrMonth,
  dayAfter,
  firstDay,
  inWords,
  lastDay,
  type PartialDate,
} from '../fields/calendar.ts';
import { english } from '../language/english.ts';
import type { DateMoves } from './date-moves.ts';
import type { Due } from './schema.ts';

/**
 * Whether a commitment is late, from its due date, what reports say of it, and the day as at which we
 * look. Nothing that a publisher says of a rating enters here.
 *
 * A month means its last day; a commitment is overdue from the day after. One that is due again each
 * year is judged by its earliest date that has not been met; one completion meets one date.
 *
 * A date by which progress is expected is not a date by which it is done: any report from then on meets
 * it, and without one the date has passed with no report. Such a commitment is never overdue.
 */
export function findTimeliness(
  due: Due | undefined,
  { completions, reports, saidOn = [] }: ReportedDates,
  asAt: Day,
  dueSoonMonths: number,
): TimelinessFinding {
  const base = {
    due,
    asAt,
    by: undefined,
    dueOn: undefined,
    lateSince: undefined,
    unreportedSince: undefined,
    metOn: undefined,
  };
  if (!due) {
    return { ...base, state: 'no-due-date', rule: 'The source gives no date by which it is due.' };
  }
  const isProgress = due.means === 'progress';
  const { by, metOn } = isProgress
    ? { by: dateUntold(due, reports), metOn: onlyCompletion(due, completions) }
    : dateInForce(due, completions);
  const dueOn = lastDay(by);
  const found = { ...base, by, dueOn };
  const isMetByReport = metOn !== undefined && !saidOn.includes(metOn);
  if (metOn && lastDay(metOn) <= dueOn) {
    return {
      ...found,
      state: 'met-on-time',
      metOn,
      isMetByReport,
      rule: `A report says that it was completed by its due date, ${inWords(by)}.`,
    };
  }
  if (metOn && !isProgress) {
    return {
      ...found,
      state: 'met-late',
      metOn,
      isMetByReport,
      lateSince: dayAfter(dueOn),
      rule: isMetByReport
        ? `A report from after its due date, ${inWords(by)}, says that it was completed. It gives no day, so the day of the report counts.`
        : `A report says that it was completed, but after its due date, ${inWords(by)}.`,
    };
  }
  if (asAt > dueOn) return { ...found, ...passed(by, dueOn, isProgress, reports) };
  const soon = dueOn <= addMonths(asAt, dueSoonMonths);
  const date = isProgress ? 'The date by which progress is expected' : 'Its due date';
  return {
    ...found,
    state: soon ? 'due-soon' : 'not-due',
    rule: soon
      ? `${date}, ${inWords(by)}, is at most ${dueSoonMonths} months away.`
      : `${date}, ${inWords(by)}, is more than ${dueSoonMonths} months away.`,
  };
}

function passed(by: DayOrMonth, dueOn: Day, isProgress: boolean, reports: DayOrMonth[]) {
  if (!isProgress) {
    return {
      state: 'overdue' as const,
      lateSince: dayAfter(dueOn),
      rule: `Its due date, ${inWords(by)}, has passed and no report says that it is completed.`,
    };
  }
  const since = reports.find((report) => meets(report, by));
  return since
    ? {
        state: 'date-passed-reported' as const,
        rule: `Progress was expected by ${inWords(by)}, and the report of ${inWords(since)} speaks of it. Whether it tells of progress is for its reader to judge.`,
      }
    : {
        state: 'date-passed-no-report' as const,
        unreportedSince: dayAfter(dueOn),
        rule: `Progress was expected by ${inWords(by)}, and we have found no report on it from then or later.`,
      };
}

/** A report of the month or day of the date itself can tell of it, as can any later one. */
function meets(report: DayOrMonth, by: DayOrMonth): boolean {
  return lastDay(report) >= firstDay(by);
}

/** The date that counts now, and the day on which it was completed if it is the last one. */
function dateInForce(
  due: Due,
  completions: DayOrMonth[],
): { by: DayOrMonth; metOn: DayOrMonth | undefined } {
  let { by } = due;
  if (due.then === 'annually') for (const _ of completions) by = addYears(by, 1);
  return { by, metOn: onlyCompletion(due, completions) };
}

/** The completion that ends it all; what is due again each year has none. */
function onlyCompletion(due: Due, completions: DayOrMonth[]): DayOrMonth | undefined {
  return due.then === 'annually' ? undefined : completions[0];
}

/** The first date of which no report has told since; one report tells of all dates before it. */
function dateUntold(due: Due, reports: DayOrMonth[]): DayOrMonth {
  let { by } = due;
  if (due.then !== 'annually') return by;
  for (const report of reports) while (meets(report, by)) by = addYears(by, 1);
  return by;
}

/**
 * The word for its date, where the word of its state says less, or too much: “Target for 2013/14”. What only a later
 * report says was done may have been done in time.
 */
export function dateWord({
  state,
  isMetByReport,
  targetFor,
}: TimelinessFinding): string | undefined {
  if (state === 'met-late' && isMetByReport) return english.steps.reportedLate;
  return targetFor && `Target for ${targetFor}`;
}

/** What reports told of a commitment, each list in order of time. */
export interface ReportedDates {
  /** The days on which they say that it was completed. */
  completions: DayOrMonth[];
  /** Of these, the ones that a report prints. For any other the day of its report counts. */
  saidOn?: DayOrMonth[];
  /** The days as at which they said anything of it. */
  reports: DayOrMonth[];
}

export interface TimelinessFinding {
  state: Timeliness;
  /** The date that counts now, as exact as it is written: of what is due each year, the first that is not met. */
  by: PartialDate | undefined;
  /** The last day on which it would be on time. */
  dueOn: Day | undefined;
  /** The first day on which it was late, when it is overdue or was met late. */
  lateSince: Day | undefined;
  /** The first day after a date by which progress was expected, when no report has spoken of it since. */
  unreportedSince: Day | undefined;
  /** When it was met, as exact as the report is. */
  metOn: DayOrMonth | undefined;
  /** Whether the report that says so gives no day, so that its own counts. */
  isMetByReport?: boolean;
  due: Due | undefined;
  /** The rule that gave the state, with its figures, as one plain sentence. */
  rule: string;
  asAt: Day;
  /** What its targets are for, in the words of the source, when it has no due date: “2013/14”. */
  targetFor?: string;
  /** How its due date has moved, when it has. The state goes by the current date. */
  moved?: DateMoves;
}
