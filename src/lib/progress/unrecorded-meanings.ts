import { stillSays } from '../fields/sameness.ts';
import type { CorrectedMeaning, StatusWord } from './status-word.ts';

/**
 * What was done to the meaning of a status word after it was published that its entries under `corrected`
 * do not say. They are only added to, and the first new one holds the meaning that was published.
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
    ...(after && after.means !== before.means ? leadingFrom(before, after) : []),
  ];
}

/** An edit of a meaning that no entry records. */
export type MeaningEdit =
  | { kind: 'unrecorded' }
  /** `at` counts the entries: the first new one should hold the meaning that was published. */
  | { kind: 'does-not-lead'; at: number }
  | { kind: 'correction-lost'; entry: CorrectedMeaning };

function leadingFrom(before: StatusWord, { corrected }: StatusWord): MeaningEdit[] {
  const at =
    corrected.findLastIndex((one) => before.corrected.some((entry) => stillSays(entry, one))) + 1;
  const first = corrected[at];
  if (!first) return [{ kind: 'unrecorded' }];
  return first.was === before.means ? [] : [{ kind: 'does-not-lead', at }];
}
