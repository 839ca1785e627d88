import type { Day } from '../fields/calendar.ts';
import { lastDay } from '../fields/calendar.ts';
import type { ProgressEntry } from './schema.ts';
import { undoCorrection } from './undo-correction.ts';

/** A report as it was known on a day: with what it said before the corrections that came later. */
export function reportAsKnown(report: ProgressEntry, asAt: Day): ProgressEntry {
  const later = report.corrections.filter(({ date }) => lastDay(date) > asAt);
  if (later.length === 0) return report;
  const before = later.toReversed().reduce((now, correction) => {
    const was = undoCorrection(now, correction);
    // The check has found every correction that does not fit, so here such a one is a bug of ours.
    if (!was)
      throw new Error(`The correction of ${correction.field} on ${correction.date} does not fit.`);
    return was;
  }, report);
  return { ...before, corrections: report.corrections.filter(({ date }) => lastDay(date) <= asAt) };
}
