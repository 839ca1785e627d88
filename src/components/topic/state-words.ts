import { type State, stateWords } from '../../lib/axes/axes.ts';
import type { PlanState } from '../../lib/axes/plan-states.ts';
import { english } from '../../lib/language/english.ts';
import { fill } from '../../lib/language/fill.ts';

/** The name of a group of commitments. A word of a plan that ended is as old as its last report. */
export function stateTitle(state: State, plan: PlanState): string {
  const isWork = plan === 'ended' && going.includes(state);
  return isWork
    ? fill(english.topicPage.lastReported, { label: stateWords[state] })
    : stateWords[state];
}

const going: State[] = ['not-started', 'starting', 'in-progress', 'paused'];
