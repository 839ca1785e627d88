import { type Day, type DayOrMonth, dayAfter, inWords, lastDay } from '../fields/calendar.ts';
import { type DueHistory, type DueSpan, dueSpans } from './due-spans.ts';
import { type Completing, reportedDates } from './standing.ts';
import { findTimeliness } from './timeliness.ts';

/**
 * When each due date of a commitment passed without what it asks for, up to a day. A date that was moved after
 * it had passed stays on the record.
 */
export function passedDates(dated: DueHistory, updates: Completing[], until: Day): PassedDate[] {
  const passed = dueSpans(dated).flatMap((span) => passingOf(span, updates, until) ?? []);
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

/** The day on which a date passed without what it asks for, while that date was in force. */
function passingOf(
  { due, from, until }: DueSpan,
  updates: Completing[],
  asAt: Day,
): { on: Day; by: DayOrMonth; kind: PassedDate['kind'] } | undefined {
  if (!due) return undefined;
  // A date of progress passes in silence on its day, even if a later report has spoken since.
  const told = reportedDates(updates, due);
  const before = (dates: DayOrMonth[], end: Day | undefined) =>
    dates.filter((date) => !end || lastDay(date) < end);
  const found = findTimeliness(
    due,
    {
      completions: before(told.completions, until),
      reports: before(told.reports, dayAfter(lastDay(due.by))),
    },
    until ?? asAt,
    0,
  );
  const { dueOn, lateSince, unreportedSince } = found;
  const since = lateSince ?? unreportedSince;
  if (!dueOn || !since || (until && since >= until)) return undefined;
  return {
    on: from && from > since ? from : since,
    by: due.by.length === 7 ? dueOn.slice(0, 7) : dueOn,
    kind: lateSince ? 'overdue' : 'date-passed',
  };
}
