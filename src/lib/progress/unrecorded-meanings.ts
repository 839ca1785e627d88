import { stillSays } from '../fields/sameness.ts';
import {
  axisOf,
  isOfScale,
  type Meanings,
  meaningsOf,
  type SaidAxis,
  saidAxes,
  unsaid,
} from './known-word.ts';
import type { CorrectedMeaning, StatusWord } from './status-word.ts';

/**
 * What was done to the meaning of a status word after it was published that its entries under `corrected`
 * do not say. They are only added to, and the first new one holds the meaning that was published; of a word of
 * a scale, the first new one on each axis.
 *
 * Entries about an earlier time may be put on record at any time: they do not tell of a new meaning.
 *
 * @param after the word as it is now; undefined when the strategy declares it no more.
 */
export function unrecordedMeanings(
  before: StatusWord,
  after: StatusWord | undefined,
): MeaningEdit[] {
  const now = after?.corrected ?? [];
  const lost = before.corrected.filter((entry) => !now.some((one) => stillSays(entry, one)));
  return [
    ...lost.map((entry): MeaningEdit => ({ kind: 'correction-lost', entry })),
    ...(after ? leadingFrom(before, after) : []),
  ];
}

/** An edit of a meaning that no entry records. */
export type MeaningEdit =
  | { kind: 'unrecorded'; axis: SaidAxis }
  /** `at` counts the entries: the first new one should hold the meaning that was published. */
  | { kind: 'does-not-lead'; axis: SaidAxis; at: number }
  | { kind: 'correction-lost'; entry: CorrectedMeaning };

function leadingFrom(before: StatusWord, after: StatusWord): MeaningEdit[] {
  const [was, now] = [meaningsOf(before), meaningsOf(after)];
  const edited = saidAxes.filter((axis) => was[axis] !== now[axis]);
  const [first] = edited;
  if (first === undefined) return [];
  const entries = newEntries(before, after);
  if (isOfScale(after)) {
    return edited.flatMap((axis) => {
      const own = entries.filter(({ entry }) => axisOf(entry.was) === axis);
      return editOf(own, [was[axis] ?? unsaid[axis]], axis);
    });
  }
  // A word on one axis is corrected as a whole, from whichever axis it lay on.
  const axis = saidAxes.find((one) => was[one] !== undefined) ?? first;
  return editOf(entries, statesOf(was), axis);
}

function editOf(
  entries: NewEntry[],
  was: CorrectedMeaning['was'][],
  axis: SaidAxis,
): MeaningEdit[] {
  const [first] = entries;
  if (!first) return [{ kind: 'unrecorded', axis }];
  return was.includes(first.entry.was) ? [] : [{ kind: 'does-not-lead', axis, at: first.at }];
}

/** The entries that stand after all that were published. */
function newEntries(before: StatusWord, { corrected }: StatusWord): NewEntry[] {
  const start =
    corrected.findLastIndex((one) => before.corrected.some((entry) => stillSays(entry, one))) + 1;
  return corrected.slice(start).map((entry, at) => ({ entry, at: start + at }));
}

interface NewEntry {
  entry: CorrectedMeaning;
  at: number;
}

function statesOf(meanings: Meanings): CorrectedMeaning['was'][] {
  return saidAxes.flatMap((axis) => meanings[axis] ?? []);
}
