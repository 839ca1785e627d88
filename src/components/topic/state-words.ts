import { type State, stateWords } from '../../lib/axes/axes.ts';
import type { PlanState } from '../../lib/axes/plan-states.ts';

/** The name of a group of commitments. A word of a plan that ended is as old as its last report. */
export function stateTitle(state: State, plan: PlanState): string {
  const isWork = state !== 'not-said' && state !== 'completed' && plan === 'ended';
  return isWork ? `${stateWords[state]} when last reported` : stateWords[state];
}
