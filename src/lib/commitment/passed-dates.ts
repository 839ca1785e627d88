import {
  addYears,
  type Day,
  type DayOrMonth,
  dayAfter,
  inWords,
  lastDay,
  type PartialDate,
} from '../fields/calendar.ts';
import { type DueHistory, type DueSpan, dueSpans } from './due-spans.ts';
import type { Due } from './schema.ts';
import { type Completing, reportedDates } from './standing.ts';
import { findTimeliness, type ReportedDates } from './timeliness.ts';

/**
 * When each due date of a commitment passed without what it asks for, up to a day. A date that was moved after
 * it had passed stays on the record.
 */
export function passedDates(dated: DueHistory, life: Life): PassedDate[] {
  const passed = dueSpans(dated).flatMap((span) => passingsOf(span, life));
  const once = passed.filter(({ on }, at) => passed.findIndex((other) => other.on === on) === at);
  return once.map(({ on, by, kind }) => ({ kind, on, ...passing[kind](inWords(by)) }));
}

/** That a date passed: a day of its own in the history. */
export interface PassedDate {
  kind: 'overdue' | 'date-passed';
  on: Day;
  title: string;
  text: string;
}

const passing = {
  overdue: (date: string) => ({
    title: 'Became overdue',
    text: `${date} ended, and we had found no report that it was completed.`,
  }),
  'date-passed': (date: string) => ({
    title: 'Date passed, no report',
    text: `Progress was expected by ${date}. It ended, and we had found no report on it from then.`,
  }),
};

/** The days on which the dates of a span passed without what they ask for, while that span held. */
function passingsOf({ due, from, until }: DueSpan, { updates, asAt, added }: Life): Passing[] {
  const end = until ?? asAt;
  return datesOf(due, updates, end).flatMap(({ date, told }) => {
    const before = (days: DayOrMonth[], day: Day | undefined) =>
      days.filter((one) => !day || lastDay(one) < day);
    const { by, lateSince, unreportedSince } = findTimeliness(
      date,
      {
        completions: before(told.completions, until),
        // A date of progress passes in silence on its day, even if a later report has spoken since.
        reports: before(told.reports, dayAfter(lastDay(date.by))),
      },
      end,
      0,
    );
    const since = lateSince ?? unreportedSince;
    if (!by || !since || (until && since >= until)) return [];
    return {
      // Before it was added, nothing of it could pass.
      on: [since, from ?? since, added ? lastDay(added) : since].toSorted().at(-1) ?? since,
      by,
      kind: lateSince ? 'overdue' : 'date-passed',
    };
  });
}

/** What was told for each date of a span. One of progress that comes again passes anew each year. */
function datesOf(
  due: Due | undefined,
  updates: Completing[],
  end: Day,
): { date: Due; told: ReportedDates }[] {
  if (!due) return [];
  const told = reportedDates(updates, due);
  if (due.means !== 'progress' || due.then !== 'annually') return [{ date: due, told }];
  const { then: _, ...once } = due;
  const dates = [];
  for (let { by } = due; lastDay(by) < end; by = addYears(by, 1)) {
    dates.push({ date: { ...once, by }, told: { ...told, completions: [] } });
  }
  return dates;
}

/** One commitment up to a day. */
interface Life {
  updates: Completing[];
  asAt: Day;
  added: PartialDate | undefined;
}

interface Passing {
  on: Day;
  by: DayOrMonth;
  kind: PassedDate['kind'];
}
