import { type Axis, stateWords } from '../../axes/axes.ts';
import { ourWords, type Phrase, say } from '../../fields/phrase.ts';
import type { ReaderChangeKind } from '../../kinds/change-kinds.ts';
import type { Commitment, Strategy } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import type { ReaderChange } from './change.ts';
import { nameOfCommitment } from './names.ts';
import type { Published } from './published.ts';
import { ratingMove } from './rating-move.ts';

/** How commitments that both states have stand otherwise: as their publisher says, and by dates. */
export function standingChanges(before: Published, after: Published): ReaderChange[] {
  const old = new Map(before.register.commitments.map((one) => [one.id, one]));
  return after.register.strategies.flatMap((strategy) =>
    strategy.commitments.flatMap((now) => {
      const was = old.get(now.id);
      return was ? ofOne(was, now, strategy, after) : [];
    }),
  );
}

function ofOne(
  was: Commitment,
  now: Commitment,
  strategy: Strategy,
  after: Published,
): ReaderChange[] {
  const line = (kind: ReaderChangeKind, from: string, to: string): ReaderChange => {
    const move: Phrase = say`${from} → ${to}`;
    return {
      kind,
      subject: `commitments/${now.id}`,
      says: say`${nameOfCommitment(now.ref, strategy.id, after)}: ${move}${why(kind, now)}`,
      brief: say`${now.ref}: ${move}`,
      path: address.commitment(now),
      was: from,
      now: to,
    };
  };
  const words = (commitment: Commitment, axis: 'lifecycle' | 'rating') => {
    const { word, state } = commitment.standing[axis];
    return word ?? stateWords[state];
  };
  const states = (commitment: Commitment, axis: Axis) =>
    stateWords[commitment.standing[axis].state];
  const rating = ratingMove(was.standing.rating, now.standing.rating, strategy);
  const timeliness = turn(was, now, 'timeliness', 'overdue');
  const freshness = turn(was, now, 'freshness', 'silent');
  return [
    ...(rating ? [line(rating, words(was, 'rating'), words(now, 'rating'))] : []),
    ...(words(was, 'lifecycle') === words(now, 'lifecycle')
      ? []
      : [line('lifecycle-changed', words(was, 'lifecycle'), words(now, 'lifecycle'))]),
    ...(timeliness ? [line(timeliness, states(was, 'timeliness'), states(now, 'timeliness'))] : []),
    ...(freshness ? [line(freshness, states(was, 'freshness'), states(now, 'freshness'))] : []),
  ];
}

/** Whether it came to one state of an axis or left it; other changes of freshness follow from updates. */
function turn(
  was: Commitment,
  now: Commitment,
  axis: 'timeliness' | 'freshness',
  state: 'overdue' | 'silent',
): ReaderChangeKind | undefined {
  const [old, young] = [was.standing[axis].state, now.standing[axis].state];
  if (old === young) return undefined;
  if (young === state) return `turns-${state}`;
  if (old === state) return `no-longer-${state}`;
  return axis === 'timeliness' ? 'timeliness-changed' : undefined;
}

function why(kind: ReaderChangeKind, { standing }: Commitment): Phrase {
  if (kind === 'turns-overdue' || kind === 'no-longer-overdue' || kind === 'timeliness-changed') {
    return ourWords(`. ${standing.timeliness.rule}`);
  }
  return ourWords(kind === 'turns-silent' ? `. ${standing.freshness.rule}` : '');
}
