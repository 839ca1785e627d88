import { nounFor } from '../commitment/answer.ts';
import { agree, be, count, inFigures, listed } from '../fields/sentence.ts';
import type { Answer } from '../site/answer.ts';
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
 * Which plans are for a place, and what became of what they hold, in words. Plans in force come first; what a draft
 * puts forward and what is over are counted apart.
 */
export function placeAnswer({ id, plans, inside }: AnsweredPlace): Answer {
  if (plans.length === 0) {
    return {
      headline: 'We have no plan for this place.',
      detail: [insideWords(inside), 'A board that we have not read may have one.']
        .filter(Boolean)
        .join(' '),
    };
  }
  const [held, ...others] = planOrder.map((plan) => groupOf(plans, plan));
  const number = plans.reduce((sum, { counts }) => sum + counts.of, 0);
  return {
    headline: held ? heldWords(held) : 'No plan in force here is for this place.',
    detail: [
      ...others.flatMap((group) => (group ? [apartOrEmpty(group)] : [])),
      unsaidWords(plans, `all ${count(number, 'commitment')}`),
      aroundWords(id, plans),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function heldWords({ plan, number, counts }: PlanGroup): string {
  const { one, many } = planNouns[plan];
  const start = `${count(number, one, many)} ${agree(number, be)} for this place.`;
  const it = number === 1 ? 'it' : 'them';
  if (counts.of === 0) return `${start} No commitment in ${it} has been entered by name yet.`;
  const noun = nounFor(counts.kinds, plan);
  const inIt = { one: `${noun.one} in ${it}`, many: `${noun.many} in ${it}` };
  return `${start} ${pastSentences(pastDates(counts), inIt)}`;
}

function apartOrEmpty(group: PlanGroup): string {
  if (group.counts.of > 0) return apartWords(group);
  const { one, many } = planNouns[group.plan];
  return `Of ${count(group.number, one, many)} no commitment has been entered by name.`;
}

/** For which larger areas the plans are, where none is for the place alone. */
function aroundWords(id: string, plans: AnsweredPlace['plans']): string {
  const areas = plans.map(({ strategy }) => strategy.area);
  if (areas.some((area) => area.id === id)) return '';
  const names = [...new Set(areas.map(({ name }) => name))];
  return plans.length === 1
    ? `The plan is for all of ${listed(names)}.`
    : `No plan is for this place alone. They are for all of ${listed(names, 'and')}.`;
}

function insideWords(inside: number): string {
  if (inside === 0) return '';
  return inside === 1
    ? '1\u00a0place inside it has a plan.'
    : `${inFigures(inside)}\u00a0places inside it have plans.`;
}

interface AnsweredPlace {
  id: string;
  plans: readonly (CountedPlan & {
    strategy: CountedPlan['strategy'] & { area: { id: string; name: string } };
  })[];
  /** How many places inside it have plans of their own. */
  inside: number;
}
