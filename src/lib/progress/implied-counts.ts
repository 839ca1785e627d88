import { countsWithin, readShare, type Span } from './printed-share.ts';

/**
 * The counts that the parts of a total imply, when only one set of whole numbers gives them; `several` or
 * `none` otherwise.
 *
 * A printed count stands as it is. A share stands for every count that is such a share of the total. The
 * counts have to add up to it. A share in words that give no number tells nothing, so several could be meant.
 */
export function impliedCounts(parts: PrintedPart[], of: number): number[] | 'none' | 'several' {
  const ranges = parts.map((part) => rangeOf(part, of));
  const known = ranges.filter((range) => range !== undefined);
  if (known.length < ranges.length) return 'several';
  const sets = addingUp(known, of, 2);
  return sets.length > 1 ? 'several' : (sets[0] ?? 'none');
}

/** What a report prints of one part of a total. */
export interface PrintedPart {
  count?: number | undefined;
  share?: string | undefined;
}

function rangeOf({ count, share }: PrintedPart, of: number): Span | undefined {
  if (count !== undefined) return { least: count, most: count };
  const printed = share === undefined ? undefined : readShare(share);
  return printed && countsWithin(printed, of);
}

/** At most so many sets, one number out of each range, that add up. */
function addingUp(ranges: Span[], left: number, wanted: number): number[][] {
  const [first, ...rest] = ranges;
  if (!first) return left === 0 ? [[]] : [];
  // What the others cannot leave need not be tried, so that large totals take no time.
  const least = Math.max(first.least, left - sum(rest.map(({ most }) => most)));
  const most = Math.min(first.most, left - sum(rest.map((range) => range.least)));
  const found: number[][] = [];
  for (let count = least; count <= most && found.length < wanted; count++) {
    const others = addingUp(rest, left - count, wanted - found.length);
    found.push(...others.map((set) => [count, ...set]));
  }
  return found;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
