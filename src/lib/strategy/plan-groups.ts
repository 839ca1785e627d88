import type { PlanState } from '../axes/plan-states.ts';
import { nounFor } from '../commitment/answer.ts';
import { count, inFigures, type Noun } from '../fields/sentence.ts';
import { addCounts, type Counts } from '../priority/counts.ts';
import { workOf } from './work-series.ts';

/** What holds, what is over and what was only put forward, in the order in which an answer tells of them. */
export const planOrder: PlanState[] = ['in-force', 'ended', 'draft'];

export const planNouns: Record<PlanState, Noun> = {
  'in-force': { one: 'plan in force', many: 'plans in force' },
  draft: { one: 'draft', many: 'drafts' },
  ended: { one: 'plan that ended', many: 'plans that ended' },
};

/** A plan with the counts of what is told of it. */
export interface CountedPlan {
  strategy: { plan: PlanState };
  counts: Counts;
}

export interface PlanGroup {
  plan: PlanState;
  /** How many plans. */
  number: number;
  counts: Counts;
}

/** The plans of one state counted as one; undefined when there is none. */
export function groupOf(plans: readonly CountedPlan[], plan: PlanState): PlanGroup | undefined {
  const own = plans.filter(({ strategy }) => strategy.plan === plan).map(({ counts }) => counts);
  return own.length === 0 ? undefined : { plan, number: own.length, counts: own.reduce(addCounts) };
}

/** What drafts put forward and what ended plans had, apart from what is in force. `on` says of what. */
export function apartWords({ plan, number, counts }: PlanGroup, on = ''): string {
  const { one, many } = nounFor({}, plan);
  const named = `${count(counts.of, one, many)}${on}`;
  if (plan === 'draft') {
    return `${count(number, 'draft puts', 'drafts put')} forward ${named}, counted apart.`;
  }
  return `${count(number, 'plan that ended', 'plans that ended')} had ${named}, counted apart.`;
}

/** Of how many no report says where the work is, with what that does not mean. `them` names all of the plans where a sentence between speaks of others. */
export function unsaidWords(plans: readonly CountedPlan[], them = 'them'): string {
  const unsaid = plans.reduce((sum, { counts }) => sum + workOf(counts)['not-said'], 0);
  const of = plans.reduce((sum, { counts }) => sum + counts.of, 0);
  if (unsaid === 0) return '';
  const whom =
    unsaid === of ? (of === 1 ? 'it' : 'any of them') : `${inFigures(unsaid)} of ${them}`;
  return `We have found no report that says where the work is on ${whom}. That does not mean that nothing was done.`;
}
