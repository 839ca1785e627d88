import { type KnownWord, type SaidAxis, saidAxes } from './known-word.ts';

/**
 * Whether the later of two reports has other words than the earlier one for the same states of an
 * axis, and one pair of them to show it. Then no movement may be computed between the two: a
 * commitment that went from “Green” to “On course” has not moved.
 *
 * Two words for one state are no change when some report of the strategy uses both side by side.
 */
export function newWords(
  earlier: Worded,
  later: Worded,
  all: Worded[],
  axis: SaidAxis,
): NewWords | undefined {
  const before = wordsIn(earlier, axis);
  const together = all.map((report) => wordsIn(report, axis).map(({ word }) => word));
  for (const now of wordsIn(later, axis)) {
    const from = before.find(
      (old) =>
        isForSame(old, now, axis) &&
        old.word !== now.word &&
        !together.some((words) => words.includes(old.word) && words.includes(now.word)),
    );
    if (from) return { from: from.word, to: now.word };
  }
  return undefined;
}

/** Whether two words stand for the same state. The steps of a scale share one on an axis, and differ on the other. */
function isForSame(one: KnownWord, other: KnownWord, axis: SaidAxis): boolean {
  const axes = one.isOfScale && other.isOfScale ? saidAxes : [axis];
  return axes.every((each) => one[each] === other[each]);
}

/** An old and a new word for the same state. */
export interface NewWords {
  from: string;
  to: string;
}

/** What has to be known of a report to tell which words it uses. */
export interface Worded {
  statusWords: KnownWord[];
  updates: { lifecycle: { word: string } | undefined; rating: { word: string } | undefined }[];
  totals: { parts: { words: string[] }[] }[];
}

/** The declared words of an axis that a report uses, in an update or in a total. */
export function wordsIn({ statusWords, updates, totals }: Worded, axis: SaidAxis): KnownWord[] {
  const used = new Set([
    ...updates.map((update) => update[axis]?.word),
    ...totals.flatMap(({ parts }) => parts.flatMap(({ words }) => words)),
  ]);
  return statusWords.filter((declared) => declared[axis] !== undefined && used.has(declared.word));
}
