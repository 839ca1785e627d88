import { impliedCounts } from './implied-counts.ts';
import type { ProgressEntry } from './schema.ts';

/** A published total with the counts that its shares imply. */
export interface TotalFinding {
  /** The ID of the heading; undefined for the total of all. */
  priority: string | undefined;
  /** How many commitments it counts. */
  of: number | undefined;
  /**
   * How we know: the source prints it, the publisher's count of all its commitments, the sum of the
   * printed boxes, or what is left when all other headings are known.
   */
  ofFrom: 'printed' | 'declared' | 'boxes' | 'remainder' | undefined;
  shares: { word: string; share: string; count: number | undefined }[];
  /** The sum of the boxes, when the source prints any. */
  boxed: number | undefined;
  note: string | undefined;
}

/**
 * Works out the counts behind the printed shares of a report. `ofAll` is how many commitments the
 * publisher counts in all; it serves a total that prints no number of its own.
 */
export function findTotals(
  totals: ProgressEntry['totals'],
  ofAll: number | undefined,
): TotalFinding[] {
  const found = totals.map((total) => findTotal(total, ofAll));
  const open = found.filter(({ priority, shares }) => priority && !isCounted(shares));
  const [only] = open;
  if (!only || open.length > 1 || ofAll === undefined) return found;
  const others = found.filter((total) => total.priority && total !== only);
  const left = ofAll - sum(others.map(({ of }) => of ?? 0));
  return found.map((total) => (total === only ? withCounts(total, left, 'remainder') : total));
}

function findTotal(
  total: ProgressEntry['totals'][number],
  ofAll: number | undefined,
): TotalFinding {
  const boxed = total.boxes.length > 0 ? sum(total.boxes.map(({ count }) => count)) : undefined;
  const bare: TotalFinding = {
    priority: total.priority,
    of: undefined,
    ofFrom: undefined,
    shares: total.shares.map((share) => ({ ...share, count: undefined })),
    boxed,
    note: total.note,
  };
  if (total.of !== undefined) return withCounts(bare, total.of, 'printed');
  if (!total.priority) return withCounts(bare, ofAll, 'declared');
  return withCounts(bare, boxed, 'boxes');
}

/** The total with its counts, or as it was when no single set of counts gives the shares. */
function withCounts(
  total: TotalFinding,
  of: number | undefined,
  ofFrom: TotalFinding['ofFrom'],
): TotalFinding {
  if (of === undefined || of < 1) return total;
  const counts = impliedCounts(
    total.shares.map(({ share }) => share),
    of,
  );
  if (!counts) return total;
  return {
    ...total,
    of,
    ofFrom,
    shares: total.shares.map((share, at) => ({ ...share, count: counts[at] })),
  };
}

function isCounted(shares: TotalFinding['shares']): boolean {
  return shares.every(({ count }) => count !== undefined);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
