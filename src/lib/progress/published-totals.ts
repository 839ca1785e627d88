import { impliedCounts } from './implied-counts.ts';
import type { ProgressEntry } from './schema.ts';

/** A published total with the counts that its shares imply, or the reason why there are none. */
export interface TotalFinding {
  /** The ID of the heading; undefined for the total of all. */
  priority: string | undefined;
  /** How many commitments it counts: as printed, or as the report before or the boxes tell. */
  of: number | undefined;
  /** Whether `of` is printed in the source for this very total. */
  ofPrinted: boolean;
  shares: { word: string; share: string; count: number | undefined }[];
  /** The sum of the boxes, when the source prints any. */
  boxed: number | undefined;
  note: string | undefined;
}

/**
 * Works out the counts behind the printed shares of a report. `ofAll` is how many commitments the
 * publisher counts in all; it serves a total that prints no number of its own.
 */
export function findTotals(totals: ProgressEntry['totals'], ofAll: number | undefined): TotalFinding[] {
  return totals.map((total) => {
    const boxed = total.boxes.length > 0 ? sum(total.boxes.map(({ count }) => count)) : undefined;
    const of = total.of ?? (total.priority ? boxed : ofAll);
    const printed = total.shares.map(({ share }) => share);
    const counts = of === undefined ? undefined : impliedCounts(printed, of);
    return {
      priority: total.priority,
      of,
      ofPrinted: total.of !== undefined,
      shares: total.shares.map(({ word, share }, at) => ({ word, share, count: counts?.[at] })),
      boxed,
      note: total.note,
    };
  });
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
