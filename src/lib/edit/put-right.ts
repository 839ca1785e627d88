import { isGroup } from '../fields/shape.ts';
import { type CorrectionEntry, withheld } from '../progress/correction.ts';
import type { ProgressEntry } from '../progress/schema.ts';
import { undoCorrection } from '../progress/undo-correction.ts';

/**
 * A report that says what its new corrections say that it says now. `known` of them had been there before. What the
 * report does not hold as the correction quotes it is left as it is: the check tells of it.
 */
export function putRight(report: unknown, known: number): unknown {
  if (!isGroup(report) || !Array.isArray(report['corrections'])) return report;
  const corrections: CorrectionEntry[] = report['corrections'];
  return corrections.slice(known).reduce<unknown>((now, { was, now: right, ...correction }) => {
    if (was === withheld || right === withheld) return now;
    // To put right is to take back a correction the other way round.
    const turned = { ...correction, was: right, now: was } as CorrectionEntry;
    const whole = { updates: [], ...(now as object), corrections: [] } as unknown as ProgressEntry;
    const changed = undoCorrection(whole, turned);
    return changed ? merged(now as object, changed) : now;
  }, report);
}

/** Only the fields that the report had, or that the correction brings. */
function merged(report: object, { updates, corrections: _none, ...changed }: ProgressEntry) {
  return { ...report, ...changed, ...('updates' in report && { updates }) };
}
