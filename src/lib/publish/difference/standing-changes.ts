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
  const words = (axis: 'lifecycle' | 'rating') =>
    [was, now].map(({ standing: { [axis]: said } }) => said.word ?? stateWords[said.state]);
  const states = (axis: Axis) => [was, now].map(({ standing }) => stateWords[standing[axis].state]);
  const [stage, stageNow] = words('lifecycle');
  const moves: [ReaderChangeKind | undefined, string[]][] = [
    [ratingMove(was.standing.rating, now.standing.rating, strategy), words('rating')],
    [stage === stageNow ? undefined : 'lifecycle-changed', words('lifecycle')],
    [turn(was, now, 'timeliness', 'overdue'), states('timeliness')],
    [turn(was, now, 'freshness', 'silent'), states('freshness')],
  ];
  return moves.flatMap(([kind, [from = '', to = '']]) => (kind ? [line(kind, from, to)] : []));
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
  if (young === 'date-passed-no-report') return 'passes-its-date';
  if (old === state) return `no-longer-${state}`;
  return axis === 'timeliness' ? 'timeliness-changed' : undefined;
}

function why(kind: ReaderChangeKind, { standing }: Commitment): Phrase {
  if (
    kind === 'turns-overdue' ||
    kind === 'no-longer-overdue' ||
    kind === 'passes-its-date' ||
    kind === 'timeliness-changed'
  ) {
    return ourWords(`. ${standing.timeliness.rule}`);
  }
  return ourWords(kind === 'turns-silent' ? `. ${standing.freshness.rule}` : '');
}
