import type { PlanState } from '../axes/plan-states.ts';
import { dueFilter } from '../commitment/filters.ts';
import type { CommitmentKind, DueMeaning } from '../commitment/schema.ts';
import type { TimelinessFinding } from '../commitment/timeliness.ts';
import {
  type Day,
  type DayOrMonth,
  inOrderOfTime,
  inWords,
  lastDay,
  span,
} from '../fields/calendar.ts';

/** When the commitments of a strategy are due: a row for each date, earliest first, with totals. */
export function dueMonths(
  strategy: { commitments: Dated[]; plan?: PlanState },
  asAt: Day,
): DueTable {
  const dates = [
    ...new Set(strategy.commitments.flatMap(({ standing }) => standing.timeliness.due?.by ?? [])),
  ].sort(inOrderOfTime);
  const rows = dates.map((by) => {
    const due = strategy.commitments.filter(({ standing }) => standing.timeliness.due?.by === by);
    const past = due.filter(({ standing: { timeliness } }) => isPast(timeliness));
    return {
      by,
      filter: dueFilter(by),
      label: inWords(by),
      passed: lastDay(by) < asAt,
      pastBy: lateness(past, asAt),
      past: past.length,
      ...countSides(due),
    };
  });
  const dated = strategy.commitments.filter(({ standing }) => standing.timeliness.due);
  const isOngoing = ({ standing }: Dated) => standing.timeliness.state === 'ongoing';
  const undated = strategy.commitments.filter(({ standing }) => !standing.timeliness.due);
  return {
    means: strategy.plan === 'draft' ? 'proposed' : meaningOf(dated),
    rows,
    toCome: countSides(
      strategy.commitments.filter(
        ({ standing: { timeliness } }) =>
          timeliness.due &&
          timeliness.state !== 'no-longer-due' &&
          lastDay(timeliness.due.by) >= asAt,
      ),
    ),
    ongoing: countSides(undated.filter(isOngoing)),
    undated: countSides(undated.filter((one) => !isOngoing(one))),
    total: countSides(strategy.commitments),
    most: Math.max(0, ...rows.map(({ all }) => all)),
  };
}

/** The table of due dates, with what is not in a row: what has no date. */
export interface DueTable {
  /** What the dates are dates for. */
  means: DueMeaning | 'both' | 'proposed';
  rows: (Sides & {
    by: DayOrMonth;
    /** The last part of the address of the list: "due-2023-09". */
    filter: string;
    label: string;
    /** Whether the date is over. */
    passed: boolean;
    /** How many of them are overdue, or past a date of progress with no report since. */
    past: number;
    /** How long ago that was, in words; empty when none is. */
    pastBy: string;
  })[];
  toCome: Sides;
  /** What goes on with no date. */
  ongoing: Sides;
  undated: Sides;
  total: Sides;
  /** The largest row, to which bars are scaled. */
  most: number;
}

/** How many We statements, I statements and commitments of all kinds. */
export interface Sides {
  we: number;
  i: number;
  all: number;
}

interface Dated {
  kind: CommitmentKind;
  standing: { timeliness: TimelinessFinding };
}

function countSides(commitments: Dated[]): Sides {
  return {
    we: commitments.filter(({ kind }) => kind === 'we-statement').length,
    i: commitments.filter(({ kind }) => kind === 'i-statement').length,
    all: commitments.length,
  };
}

function meaningOf(dated: Dated[]): DueMeaning | 'both' {
  const progress = dated.filter(({ standing }) => standing.timeliness.due?.means === 'progress');
  if (progress.length === 0) return 'completion';
  return progress.length === dated.length ? 'progress' : 'both';
}

/** Past its date without what the date asks for. */
function isPast({ lateSince, unreportedSince, metOn }: TimelinessFinding): boolean {
  return !metOn && Boolean(lateSince ?? unreportedSince);
}

/** How late the latest of them is. One that is due each year may be late by a later date. */
function lateness(late: Dated[], asAt: Day): string {
  const [earliest] = late.flatMap(({ standing }) => standing.timeliness.dueOn ?? []).sort();
  return earliest ? span(earliest, asAt) : '';
}
