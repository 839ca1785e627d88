import { isMove } from '../../lib/commitment/change-words.ts';
import { inOrderOfTime } from '../../lib/fields/calendar.ts';
import type { CommitmentChange } from '../../lib/register/changes.ts';
import type { Strategy } from '../../lib/register/types.ts';

/** Every change of the commitments of a strategy, newest first. */
export function changesIn({ commitments }: Pick<Strategy, 'commitments'>): CommitmentChange[] {
  return commitments
    .flatMap(({ changes }) => changes)
    .sort((one, other) => inOrderOfTime(other.date, one.date));
}

/** The moved dates and targets of a strategy, newest first. */
export function movesIn(strategy: Pick<Strategy, 'commitments'>): CommitmentChange[] {
  return changesIn(strategy).filter(({ field }) => isMove(field));
}
