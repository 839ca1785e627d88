import { impliedCounts } from './implied-counts.ts';
import type { NamedPart } from './part-name.ts';
import { isShareOf, readShare } from './printed-share.ts';
import type { ProgressEntry } from './schema.ts';

/** A total as its report prints it, with what can be worked out from it. */
export interface TotalFinding {
  /** The ID of the strategy's heading; undefined for the total of all. */
  priority: string | undefined;
  /** Its own heading in the report. */
  title: string | undefined;
  /** What it counts, when that is not all commitments: “actions in progress”. */
  base: string | undefined;
  /** How many it counts in all. */
  of: number | undefined;
  /**
   * How we know: the source prints it; else it is the sum of the printed counts, the publisher's count of all
   * its commitments, the sum of the printed boxes, or what is left when all other headings are known.
   */
  ofFrom: 'printed' | 'counts' | 'declared' | 'boxes' | 'remainder' | undefined;
  parts: PartFinding[];
  /** The sum of the printed counts, when each part has one. It need not be all that there is. */
  counted: number | undefined;
  /** The sum of the boxes, when the source prints any. */
  boxed: number | undefined;
  note: string | undefined;
}

/** A part of a total: its count as printed or, where only one fits, as worked out from the shares. */
export interface PartFinding extends NamedPart {
  label: string | undefined;
  count: number | undefined;
  countFrom: 'printed' | 'shares' | undefined;
  /** In per cent as printed. */
  share: string | undefined;
}

/**
 * The printed totals of a report, each with the counts that its shares imply. What is printed is kept as it
 * stands, whether the rest can be worked out or not.
 *
 * @param declared how many commitments the publisher counts in all; it serves a total of all that prints no
 * number of its own.
 * @param headings the strategy's headings of the first level. Where there is a total for each, they make up all.
 */
export function findTotals(
  totals: ProgressEntry['totals'],
  declared: number | undefined,
  headings: string[],
): TotalFinding[] {
  const found = totals.map((total) => findTotal(total, declared));
  const isWhole = found.find((total) => isOfAll(total) && total.base === undefined);
  const all = isWhole ? isWhole.of : declared;
  const ofHeadings = found.filter(({ priority, base }) => priority && base === undefined);
  const [only, ...more] = ofHeadings.filter(({ of }) => of === undefined);
  if (!only || more.length > 0 || all === undefined) return found;
  const named = ofHeadings.map(({ priority }) => priority);
  const areAll = named.length === headings.length && headings.every((id) => named.includes(id));
  if (!areAll) return found;
  const left = all - sum(ofHeadings.map(({ of }) => of ?? 0));
  return found.map((total) => (total === only ? within(total, left, 'remainder') : total));
}

/** Whether a total is for no heading of its own: it is of all that it counts. */
export function isOfAll({ priority, title }: Pick<TotalFinding, 'priority' | 'title'>): boolean {
  return priority === undefined && title === undefined;
}

function findTotal(total: ProgressEntry['totals'][number], declared?: number): TotalFinding {
  const { priority, title, of, base, parts, boxes, note } = total;
  const bare: TotalFinding = {
    priority,
    title,
    base,
    of: undefined,
    ofFrom: undefined,
    parts: parts.map(({ words, label, count, share }) => ({
      words,
      label,
      count,
      countFrom: count === undefined ? undefined : 'printed',
      share,
    })),
    counted: sumOfAll(parts.map(({ count }) => count)),
    boxed: boxes.length > 0 ? sum(boxes.map(({ count }) => count)) : undefined,
    note,
  };
  if (of !== undefined) return { ...within(bare, of, 'printed'), of, ofFrom: 'printed' };
  if (bare.counted !== undefined && sharesAreOf(bare.counted, parts)) {
    return { ...bare, of: bare.counted, ofFrom: 'counts' };
  }
  if (isOfAll(bare) && base === undefined) return within(bare, declared, 'declared');
  return within(bare, bare.boxed, 'boxes');
}

/** The total with its number and its counts; as it was when no whole numbers give its shares. */
function within(
  total: TotalFinding,
  of: number | undefined,
  ofFrom: TotalFinding['ofFrom'],
): TotalFinding {
  if (of === undefined || of < 1) return total;
  const counts = impliedCounts(total.parts, of);
  if (counts === 'none') return total;
  if (counts === 'several') return { ...total, of, ofFrom };
  const parts = total.parts.map((part, at) =>
    part.count === undefined ? { ...part, count: counts[at], countFrom: 'shares' as const } : part,
  );
  return { ...total, of, ofFrom, parts };
}

/**
 * Whether printed shares are of the sum of the printed counts, so that the parts are all there is: each within
 * two points, for a source may round badly. A part without a share tells nothing.
 */
function sharesAreOf(counted: number, parts: ProgressEntry['totals'][number]['parts']): boolean {
  return (
    counted > 0 &&
    parts.every(({ count = 0, share }) => {
      if (share === undefined) return false;
      const read = readShare(share);
      if (read?.is !== 'about') return isShareOf(share, count, counted) === true;
      return Math.abs((count / counted) * 100 - read.value / read.over) <= 2;
    })
  );
}

function sumOfAll(numbers: (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === numbers.length ? sum(known) : undefined;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
