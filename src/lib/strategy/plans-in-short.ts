import type { PlanState } from '../axes/plan-states.ts';
import { count } from '../fields/sentence.ts';

/** How many plans there are for a place, for a line of a list: “4 plans: 1 in force, 3 ended”. */
export function plansInShort(plans: readonly { plan: PlanState }[]): string {
  const [first, ...others] = plans;
  if (!first) return 'No plan';
  if (others.length === 0) return `${count(1, 'plan')}, ${words[first.plan].one}`;
  const groups = (Object.keys(words) as PlanState[])
    .map((state) => ({ state, number: plans.filter(({ plan }) => plan === state).length }))
    .filter(({ number }) => number > 0);
  const [only, ...more] = groups;
  if (only && more.length === 0)
    return `${count(plans.length, 'plan')}, all ${words[only.state].all}`;
  return `${count(plans.length, 'plan')}: ${groups
    .map(({ state, number }) => `${number} ${number === 1 ? words[state].some : words[state].many}`)
    .join(', ')}`;
}

const words: Record<PlanState, { one: string; some: string; many: string; all: string }> = {
  'in-force': { one: 'in force', some: 'in force', many: 'in force', all: 'in force' },
  ended: { one: 'ended', some: 'ended', many: 'ended', all: 'ended' },
  draft: { one: 'a draft', some: 'draft', many: 'drafts', all: 'drafts' },
};
