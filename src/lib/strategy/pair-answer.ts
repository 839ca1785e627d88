import { count, listed } from '../fields/sentence.ts';
import type { Answer } from '../site/answer.ts';
import { endOf, type HowItEnded, type LeftBehind, type PlanPair } from './plan-pair.ts';

/** What a newer plan made of the one before it: the counts in one sentence, and how what it dropped had ended. */
export function pairAnswer(pair: PlanPair<LeftBehind>): Answer {
  const { elsewhere, fromElsewhere } = pair;
  return {
    headline: [madeOf(pair), addedWords(pair)].join(' '),
    detail: [
      droppedWords(pair.dropped.map(endOf)),
      elsewhere.length > 0 &&
        `${count(elsewhere.length, 'commitment')} of the older plan went on into another plan.`,
      fromElsewhere.length > 0 &&
        `${count(fromElsewhere.length, 'commitment')} of the new plan came from another one.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** How many commitments the older plan had, as the parts of its bar add up. */
export function countOfOlder({ kept, reworded, dropped, elsewhere }: PlanPair<unknown>): number {
  return kept.length + reworded.length + dropped.length + elsewhere.length;
}

function madeOf(pair: PlanPair<unknown>): string {
  const of = countOfOlder(pair);
  const did = [
    { verb: 'kept', number: pair.kept.length },
    { verb: 'reworded', number: pair.reworded.length },
    { verb: 'dropped', number: pair.dropped.length },
  ].filter(({ number }) => number > 0);
  const [first, ...others] = did;
  if (!first) {
    return of === 1
      ? 'The new plan did not take up the only commitment.'
      : `The new plan took up none of the ${count(of, 'commitment')}.`;
  }
  if (others.length === 0 && first.number === of) {
    const all =
      of === 1
        ? 'the only commitment'
        : of === 2
          ? 'both commitments'
          : `all ${count(of, 'commitment')}`;
    return `The new plan ${first.verb} ${all}.`;
  }
  const words = did.map(({ verb, number }) => `${verb} ${number}`);
  return `Of ${count(of, 'commitment')} the new plan ${listed(words, 'and')}.`;
}

function addedWords({ added }: PlanPair<unknown>): string {
  return added.length === 0 ? 'It added none.' : `It added ${added.length}.`;
}

/** How what was dropped had ended, each kind with its number. */
function droppedWords(ends: HowItEnded[]): string {
  const of = ends.length;
  if (of === 0) return '';
  const told = (Object.keys(endings) as HowItEnded[])
    .map((end) => ({ end, number: ends.filter((one) => one === end).length }))
    .filter(({ number }) => number > 0);
  const [only] = told;
  if (only && told.length === 1) return endings[only.end].all(of);
  const words = told.map(({ end, number }) => endings[end].some(number));
  return `Of the ${of} dropped, ${listed(words, 'and')}.`;
}

const endings: Record<
  HowItEnded,
  { all: (of: number) => string; some: (number: number) => string }
> = {
  completed: {
    all: (of) => `${dropped(of)} had been completed.`,
    some: (number) => `${number} had been completed`,
  },
  withdrawn: {
    all: (of) => `${dropped(of)} had been withdrawn.`,
    some: (number) => `${number} had been withdrawn`,
  },
  reasoned: {
    all: (of) => `A reason is known for ${of === 1 ? 'the one' : 'each'} that was dropped.`,
    some: (number) => `a reason is known for ${number}`,
  },
  unsaid: {
    all: (of) =>
      `The new plan says nothing of ${of === 1 ? 'the one' : `the ${of}`} that it dropped.`,
    some: (number) => `the new plan says nothing of ${number}`,
  },
};

function dropped(of: number): string {
  if (of === 1) return 'The one that it dropped';
  return of === 2 ? 'Both that it dropped' : `All ${of} that it dropped`;
}
