import { lifecycles, type State } from '../axes/axes.ts';
import type { PlanState } from '../axes/plan-states.ts';
import type { Standing } from '../commitment/standing.ts';

/** At most so many commitments of one state stand on the page of a topic. The list of the topic has all. */
export const mostOfAState = 12;

/**
 * The commitments of a topic by state, the most pressing first. What holds now and needs attention stands by
 * what makes it pressing; everything else by where the work was when a report last said. Each stands once.
 */
export function topicStates<One extends Stood>(commitments: readonly One[]): TopicState<One>[] {
  const groups = Map.groupBy(commitments, (one) => `${one.strategy.plan} ${stateOf(one)}`);
  return order.flatMap(({ plan, state }) => {
    const own = groups.get(`${plan} ${state}`);
    return own ? [{ plan, state, commitments: own }] : [];
  });
}

/** The commitments of one state in plans of one group. */
export interface TopicState<One> {
  plan: PlanState;
  state: State;
  commitments: One[];
}

interface Stood {
  strategy: { plan: PlanState };
  standing: Standing;
}

// A word of a plan that ended, or a date in a draft, calls for no attention.
const pressing = [
  'overdue',
  'date-passed-no-report',
  'off-track',
  'at-risk',
  'due-soon',
] as const satisfies State[];

function stateOf({ strategy, standing }: Stood): State {
  const states: State[] = [standing.timeliness.state, standing.rating.state];
  const urgent = strategy.plan === 'in-force' && pressing.find((state) => states.includes(state));
  return urgent || standing.lifecycle.state;
}

const order: { plan: PlanState; state: State }[] = [
  ...[...pressing, ...lifecycles].map((state) => ({ plan: 'in-force' as const, state })),
  ...lifecycles.map((state) => ({ plan: 'ended' as const, state })),
  ...lifecycles.map((state) => ({ plan: 'draft' as const, state })),
];
