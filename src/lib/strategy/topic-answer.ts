import { type PlanState, planStates } from '../axes/plan-states.ts';
import { nounFor } from '../commitment/answer.ts';
import { count, type Noun } from '../fields/sentence.ts';
import { addCounts, type Counts } from '../priority/counts.ts';
import type { Answer } from '../site/answer.ts';
import { nameInSentence } from '../topic/words.ts';
import { pastDates, pastWords } from './past-dates.ts';
import { workOf } from './work-series.ts';

/**
 * How everything on a topic stands, in words. Plans in force come first; what a draft puts forward and what is
 * over are counted apart.
 */
export function topicAnswer({ name, plans }: AnsweredTopic): Answer {
  const about = nameInSentence(name);
  const [held, ...others] = planStates.map((plan) => groupOf(plans, plan));
  if (!held && others.every((group) => !group)) {
    return {
      headline: `No commitment on this site has the topic ${about} yet.`,
      detail: 'That does not mean that no board works on it.',
    };
  }
  return {
    headline: held
      ? inForceWords(held, about)
      : `No plan in force here has a commitment on ${about}.`,
    detail: [...others.flatMap((group) => (group ? [apartWords(group)] : [])), unsaidWords(plans)]
      .filter(Boolean)
      .join(' '),
  };
}

/** How many commitments plans in force have, then drafts, then plans that ended, in a few words each. */
export function plansApart(plans: AnsweredTopic['plans']): string[] {
  return planStates.flatMap((plan) => {
    const group = groupOf(plans, plan);
    if (!group) return [];
    const { one, many } = nounFor({}, plan);
    return [
      `${count(group.counts.of, one, many)} of ${count(group.number, planNouns[plan].one, planNouns[plan].many)}`,
    ];
  });
}

/** What a topic has in each plan. */
interface AnsweredTopic {
  name: string;
  plans: readonly { strategy: { plan: PlanState }; counts: Counts }[];
}

interface PlanGroup {
  plan: PlanState;
  /** How many plans. */
  number: number;
  counts: Counts;
}

const planNouns: Record<PlanState, Noun> = {
  'in-force': { one: 'plan in force', many: 'plans in force' },
  draft: { one: 'draft', many: 'drafts' },
  ended: { one: 'plan that ended', many: 'plans that ended' },
};

function groupOf(plans: AnsweredTopic['plans'], plan: PlanState): PlanGroup | undefined {
  const own = plans.filter(({ strategy }) => strategy.plan === plan).map(({ counts }) => counts);
  return own.length === 0 ? undefined : { plan, number: own.length, counts: own.reduce(addCounts) };
}

function inForceWords({ counts }: PlanGroup, about: string): string {
  const { one, many } = nounFor(counts.kinds, 'in-force');
  const noun = { one: `${one} in force on ${about}`, many: `${many} in force on ${about}` };
  return `${pastWords(pastDates(counts), noun)}.`;
}

function apartWords({ plan, number, counts }: PlanGroup): string {
  const { one, many } = nounFor({}, plan);
  const named = `${count(counts.of, one, many)} on it`;
  if (plan === 'draft') {
    return `${count(number, 'draft puts', 'drafts put')} forward ${named}, counted apart.`;
  }
  return `${count(number, 'plan that ended', 'plans that ended')} had ${named}, counted apart.`;
}

/** Of how many we know nothing, with what that does not mean. */
function unsaidWords(plans: AnsweredTopic['plans']): string {
  const unsaid = plans.reduce((sum, { counts }) => sum + workOf(counts)['not-said'], 0);
  const of = plans.reduce((sum, { counts }) => sum + counts.of, 0);
  if (unsaid === 0) return '';
  const whom =
    unsaid === of ? (of === 1 ? 'it' : 'any of them') : `${unsaid.toLocaleString('en-GB')} of them`;
  return `We have found no report that says how ${whom} ${unsaid === 1 ? 'stands' : 'stand'}. That does not mean that nothing was done.`;
}
