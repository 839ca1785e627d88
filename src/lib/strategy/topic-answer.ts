import { nounFor } from '../commitment/answer.ts';
import { count } from '../fields/sentence.ts';
import type { Answer } from '../site/answer.ts';
import { nameInSentence } from '../topic/words.ts';
import { pastDates, pastSentences } from './past-dates.ts';
import {
  apartWords,
  type CountedPlan,
  groupOf,
  type PlanGroup,
  planNouns,
  planOrder,
  unsaidWords,
} from './plan-groups.ts';

/**
 * How everything on a topic stands, in words. Plans in force come first; what a draft puts forward and what is
 * over are counted apart.
 */
export function topicAnswer({ name, plans }: AnsweredTopic): Answer {
  const about = nameInSentence(name);
  const [held, ...others] = planOrder.map((plan) => groupOf(plans, plan));
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
    detail: [
      ...others.flatMap((group) => (group ? [apartWords(group, ' on it')] : [])),
      unsaidWords(plans),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** How many commitments plans in force have, then those that ended, then drafts, in a few words each. */
export function plansApart(plans: AnsweredTopic['plans']): string[] {
  return planOrder.flatMap((plan) => {
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
  plans: readonly CountedPlan[];
}

function inForceWords({ counts }: PlanGroup, about: string): string {
  const { one, many } = nounFor(counts.kinds, 'in-force');
  const noun = { one: `${one} in force on ${about}`, many: `${many} in force on ${about}` };
  return pastSentences(pastDates(counts), noun);
}
