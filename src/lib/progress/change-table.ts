import type { TotalFinding } from './published-totals.ts';

/** One row of “what changed since”: a status word, from and to, the change in counts and points. */
export interface ChangeRow {
  word: string;
  from: ShareOfWord;
  to: ShareOfWord;
  /** Change in the number of commitments; undefined when a count cannot be told. */
  change: number | undefined;
  /** Change in percentage points, worked out from the counts and rounded to one decimal. */
  points: number | undefined;
  /** The change as the source printed it, when it did. */
  printed: string | undefined;
  /** Whether the printed change and ours differ, and by subtracting rounded shares how. */
  differs: boolean;
  /** The printed shares subtracted from each other: why a source's figure may differ from ours. */
  ofRounded: number | undefined;
}

/**
 * Sets two totals of the same commitments beside each other. Words of either are kept, in the order
 * of the later one. Nothing is computed where a count cannot be told from the source.
 */
export function changeTable(
  from: TotalFinding,
  to: TotalFinding,
  printed: { word: string; points: string }[],
): ChangeRow[] {
  const words = [...new Set([...to.shares, ...from.shares].map(({ word }) => word))];
  return words.map((word) => {
    const before = part(from, word);
    const after = part(to, word);
    const points =
      before.exact === undefined || after.exact === undefined
        ? undefined
        : oneDecimal(after.exact - before.exact);
    const theirs = printed.find((change) => change.word === word)?.points;
    return {
      word,
      from: before,
      to: after,
      change:
        before.count === undefined || after.count === undefined
          ? undefined
          : after.count - before.count,
      points,
      printed: theirs,
      differs: theirs !== undefined && points !== undefined && Number(theirs) !== points,
      ofRounded:
        before.share === undefined || after.share === undefined
          ? undefined
          : oneDecimal(Number(after.share) - Number(before.share)),
    };
  });
}

interface ShareOfWord {
  count: number | undefined;
  of: number | undefined;
  /** In per cent as printed. */
  share: string | undefined;
  /** In per cent, from the count. */
  exact: number | undefined;
}

function part(total: TotalFinding, word: string): ShareOfWord {
  const found = total.shares.find((share) => share.word === word);
  const { of } = total;
  return {
    count: found?.count,
    of,
    share: found?.share,
    exact: found?.count === undefined || !of ? undefined : (found.count / of) * 100,
  };
}

function oneDecimal(number: number): number {
  return Math.round((number + Number.EPSILON) * 10) / 10;
}
