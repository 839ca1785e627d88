import { inWords, type PartialDate } from '../fields/calendar.ts';
import type { Answer } from '../site/answer.ts';
import { snapshotAnswer } from '../snapshot/answer.ts';
import { type MeasureMove, movesInWords } from './moved.ts';

/**
 * What a profile says as a whole: what moved since the one before it, where there is one with older values; then how
 * the area compares.
 */
export function profileAnswer(
  observations: Parameters<typeof snapshotAnswer>[0],
  moves: readonly MeasureMove[],
  before: PartialDate | undefined,
): Answer {
  const compared = snapshotAnswer(observations);
  const moved = movesInWords(moves);
  if (moved === undefined || before === undefined) return compared;
  return {
    headline: `Since the profile of ${inWords(before)}, ${moved}.`,
    detail: [compared.headline, compared.detail].filter(Boolean).join(' '),
  };
}
