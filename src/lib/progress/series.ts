import type { DayOrMonth } from '../fields/calendar.ts';
import { saidOn } from './compare-reports.ts';
import type { SaidAxis } from './known-word.ts';
import { isNews } from './no-update.ts';
import type { WordAndState } from './words-of.ts';

/**
 * How often each report of a strategy used each word, one table for each axis, so that any two reports can be
 * compared. A report that says nothing of single commitments has no row.
 *
 * @param reports those known of the strategy, the newest first.
 */
export function countsOfSeries<One extends InSeries>(reports: readonly One[]): AxisSeries<One>[] {
  const telling = reports.filter(({ updates }) => updates.some(isNews));
  if (telling.length < 2) return [];
  return (['lifecycle', 'rating'] as const).flatMap((axis) => {
    const columns = columnsOf(axis, telling);
    return columns.length === 0 ? [] : [{ axis, columns, rows: telling.map(rowOf(axis, columns)) }];
  });
}

/** What the reports say on an axis. */
export interface AxisSeries<One> {
  axis: SaidAxis;
  /** The words that any of them uses, in the order in which the strategy declares them. */
  columns: string[];
  rows: {
    report: One;
    /** How many commitments it gives each word, in the order of the columns. */
    counts: number[];
    /** How many it tells of without a word on the axis, and how many it tells of in all. */
    without: number;
    told: number;
  }[];
}

interface InSeries {
  asAt: DayOrMonth;
  statusWords: { word: string }[];
  updates: ({
    noUpdate?: boolean | undefined;
    scaleWord?: string | undefined;
  } & { [Axis in SaidAxis]: WordAndState | undefined })[];
}

function columnsOf(axis: SaidAxis, reports: readonly InSeries[]): string[] {
  const updates = reports.flatMap((report) => report.updates);
  if (updates.every(({ [axis]: said }) => said === undefined)) return [];
  const used = new Set(updates.map((update) => saidOn(axis, update)?.word));
  return (reports[0]?.statusWords ?? []).flatMap(({ word }) => (used.has(word) ? [word] : []));
}

function rowOf(axis: SaidAxis, columns: string[]) {
  return <One extends InSeries>(report: One): AxisSeries<One>['rows'][number] => {
    const told = report.updates.filter(isNews);
    const counts = columns.map(
      (word) => told.filter((update) => saidOn(axis, update)?.word === word).length,
    );
    const without = told.length - counts.reduce((sum, count) => sum + count, 0);
    return { report, counts, without, told: told.length };
  };
}
