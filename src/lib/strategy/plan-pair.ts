import type { PlanState } from '../axes/plan-states.ts';
import type { Standing } from '../commitment/standing.ts';

/** Each plan with each older one that it takes over from, where the commitments of both are known. A draft takes over nothing. */
export function pairsOfPlans<Plan extends Follower>(plans: Plan[]): PairOfPlans<Plan>[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return plans.flatMap((newer) =>
    newer.follows.flatMap(({ id }) => {
      const older = byId.get(id);
      return older && [newer, older].every(isPaired) ? [{ newer, older }] : [];
    }),
  );
}

/** Two plans of which one takes over from the other. */
export interface PairOfPlans<Plan> {
  newer: Plan;
  older: Plan;
}

/**
 * What a plan made of each commitment of the one before it. Each of the older one is in exactly one list: a split one
 * counts once, and what was withdrawn or done before is among what was dropped.
 */
export function pairPlans<One extends Paired>({
  newer,
  older,
}: PairOfPlans<{ id: string; commitments: One[] }>): PlanPair<One> {
  const byId = new Map(newer.commitments.map((one) => [one.id, one]));
  const rows = older.commitments.map((from) => ({
    from,
    into: (from.wentOn?.to ?? []).flatMap(({ id }) => byId.get(id) ?? []),
  }));
  const taken = rows.filter(({ into }) => into.length > 0);
  const left = rows.filter(({ into }) => into.length === 0).map(({ from }) => from);
  const sources = (one: One) => taken.filter(({ into }) => into.includes(one)).length;
  const isKept = ({ from, into: [only, ...others] }: TakenUp<One>) =>
    !from.wentOn?.changed && only !== undefined && others.length === 0 && sources(only) === 1;
  const fresh = newer.commitments.filter((one) => sources(one) === 0);
  return {
    kept: taken.filter(isKept),
    reworded: taken.filter((row) => !isKept(row)),
    dropped: left.filter(({ wentOn }) => !wentOn),
    elsewhere: left.filter(({ wentOn }) => wentOn),
    added: fresh.filter(({ cameFrom }) => cameFrom.length === 0),
    fromElsewhere: fresh.filter(({ cameFrom }) => cameFrom.length > 0),
  };
}

/** The commitments of two plans, one after the other, by what became of them. */
export interface PlanPair<One> {
  /** Word for word. */
  kept: TakenUp<One>[];
  /** In other words, split, or merged with others. */
  reworded: TakenUp<One>[];
  dropped: One[];
  /** Of the older plan, what another plan took up. */
  elsewhere: One[];
  /** New in the newer plan. */
  added: One[];
  /** In the newer plan, what came from another one. */
  fromElsewhere: One[];
}

/** A commitment of the older plan with what it became. */
export interface TakenUp<One> {
  from: One;
  into: One[];
}

/** How a commitment that was dropped had ended, the surest first. */
export function endOf({ standing, withdrawn, notCarried }: LeftBehind): HowItEnded {
  if (withdrawn) return 'withdrawn';
  if (standing.lifecycle.state === 'completed') return 'completed';
  return notCarried ? 'reasoned' : 'unsaid';
}

/** Why a newer plan does not hold a commitment. */
export type HowItEnded = 'withdrawn' | 'completed' | 'reasoned' | 'unsaid';

/** What of a commitment tells how it ended. */
export interface LeftBehind {
  standing: Pick<Standing, 'lifecycle'>;
  withdrawn?: unknown;
  notCarried?: unknown;
}

/** What pairing needs to know of a commitment. */
export interface Paired extends LeftBehind {
  id: string;
  wentOn: { to: { id: string }[]; changed?: string | undefined } | undefined;
  cameFrom: { id: string }[];
}

interface Follower {
  id: string;
  plan: PlanState;
  follows: { id: string }[];
  commitments: unknown[];
}

function isPaired({ plan, commitments }: Follower): boolean {
  return plan !== 'draft' && commitments.length > 0;
}
