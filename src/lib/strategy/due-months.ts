import { dueFilter } from '../commitment/filters.ts';
import type { CommitmentKind } from '../commitment/schema.ts';
import type { TimelinessFinding } from '../commitment/timeliness.ts';
import { type Day, type DayOrMonth, inWords, lastDay, span } from '../fields/calendar.ts';

/** When the commitments of a strategy are due: a row for each date, earliest first, with totals. */
export function dueMonths(strategy: { commitments: Dated[] }, asAt: Day): DueTable {
  const dates = [
    ...new Set(strategy.commitments.flatMap(({ standing }) => standing.timeliness.due?.by ?? [])),
  ].sort();
  const rows = dates.map((by) => {
    const due = strategy.commitments.filter(({ standing }) => standing.timeliness.due?.by === by);
    const overdue = due.filter(({ standing }) => standing.timeliness.state === 'overdue');
    return {
      by,
      filter: dueFilter(by),
      label: inWords(by),
      passed: lastDay(by) < asAt,
      overdueBy: lateness(overdue, asAt),
      overdue: overdue.length,
      ...countSides(due),
    };
  });
  const undated = strategy.commitments.filter(({ standing }) => !standing.timeliness.due);
  return {
    rows,
    toCome: countSides(
      strategy.commitments.filter(
        ({ standing: { timeliness } }) =>
          timeliness.due &&
          timeliness.state !== 'no-longer-due' &&
          lastDay(timeliness.due.by) >= asAt,
      ),
    ),
    undated: countSides(undated),
    total: countSides(strategy.commitments),
    most: Math.max(0, ...rows.map(({ all }) => all)),
  };
}

/** The table of due dates, with what is not in a row: what has no date. */
export interface DueTable {
  rows: (Sides & {
    by: DayOrMonth;
    /** The last part of the address of the list: "due-2023-09". */
    filter: string;
    label: string;
    /** Whether the date is over. */
    passed: boolean;
    /** How many of them are overdue. */
    overdue: number;
    /** How late those are, in words; empty when none is. */
    overdueBy: string;
  })[];
  toCome: Sides;
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

/** How late the latest of them is. One that is due each year may be late by a later date. */
function lateness(late: Dated[], asAt: Day): string {
  const [earliest] = late.flatMap(({ standing }) => standing.timeliness.dueOn ?? []).sort();
  return earliest ? span(earliest, asAt) : '';
}
