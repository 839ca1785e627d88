import { addCounts, type Counts } from '../priority/counts.ts';

/**
 * Plans of one group with those that follow one another put together, the newest of each chain first: a plan of
 * each year reads as one line. Their counts add up to those of all.
 */
export function chainsOf<Plan extends Chained>(plans: Plan[]): Chain<Plan>[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const isFollowed = new Set(plans.flatMap(({ follows }) => follows.map(({ id }) => id)));
  const taken = new Set<string>();
  const chains: Chain<Plan>[] = [];
  for (const newest of plans.filter(({ id }) => !isFollowed.has(id))) {
    const chain: Plan[] = [];
    let at: Plan[] = [newest];
    while (at.length > 0) {
      const fresh = at.filter(({ id }) => !taken.has(id));
      for (const { id } of fresh) taken.add(id);
      chain.push(...fresh);
      at = fresh.flatMap(({ follows }) => follows.flatMap(({ id }) => byId.get(id) ?? []));
    }
    const [, ...earlier] = chain;
    chains.push({ newest, earlier, counts: chain.map(({ counts }) => counts).reduce(addCounts) });
  }
  return chains;
}

/** Plans that follow one another. */
export interface Chain<Plan> {
  newest: Plan;
  /** Newest first. */
  earlier: Plan[];
  /** Of all of them. */
  counts: Counts;
}

interface Chained {
  id: string;
  follows: { id: string }[];
  counts: Counts;
}
