import { type ThreadStep, threadOf } from '../commitment/thread.ts';
import { type PairOfPlans, pairsOfPlans } from '../strategy/plan-pair.ts';
import type { Commitment, Register } from './types.ts';

/** Finds what the page of a commitment tells of other plans. */
export function acrossPlans({
  commitments,
  strategies,
}: Pick<Register, 'commitments' | 'strategies'>): (one: Commitment) => AcrossPlans {
  const byId = new Map(commitments.map((one) => [one.id, one]));
  const pairs = pairsOfPlans(strategies).map(({ newer, older }) => ({
    newer: named(newer),
    older: named(older),
  }));
  return (one) => ({
    thread: one.wentOn || one.cameFrom.length > 0 ? threadOf(one, (id) => byId.get(id)) : undefined,
    pairs: pairs.filter(({ newer, older }) => [newer.id, older.id].includes(one.strategyId)),
  });
}

/** What stands about a commitment in other plans. */
export interface AcrossPlans {
  /** Newest first; undefined for one that stands in a single plan. */
  thread: ThreadStep<Commitment>[] | undefined;
  /** Its own plan with each one before and after. */
  pairs: PairOfPlans<{ id: string; shortTitle: string }>[];
}

function named({ id, shortTitle }: { id: string; shortTitle: string }) {
  return { id, shortTitle };
}
