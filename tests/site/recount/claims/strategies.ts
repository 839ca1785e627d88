import type { Claim } from '../claim.ts';
import { wouldBeLate } from '../facts.ts';
import type { Here } from '../here.ts';
import { strategyOf } from '../reach.ts';

const NOUNS = '(?:\\p{L}+ )?\\p{L}+';

/** What is said of a strategy besides its headline: its reports, its partners, and what happened. */
export const strategies: Claim[] = [
  {
    on: ['strategy'],
    within: 'fact',
    says: '^#reports reports?\\b',
    right: ({ strategy }) => ({ reports: strategy?.reports.length }),
  },
  {
    on: ['strategy'],
    within: 'fact',
    says: '^#declared by the publisher’s count, #named by name',
    right: ({ strategy, own }) => ({
      declared: strategy?.declaredCommitments ?? undefined,
      named: own.length,
    }),
  },
  {
    on: ['strategy'],
    under: /^How they were answered$/,
    within: 'td',
    says: '^#answered$',
    right: ({ own, passage }) => ({
      answered: own.filter(({ response }) => response?.answer === answers[passage.row]).length,
    }),
  },
  {
    on: ['strategy'],
    says: 'The strategy names #partners partners?\\.',
    right: ({ strategy }) => ({ partners: strategy?.partners.length }),
  },
  {
    on: ['strategy'],
    within: 'fact',
    says: '^#changes changes?$',
    right: ({ data, strategy }) => ({
      changes: data.changes.filter((change) => change.strategy === strategy?.id).length,
    }),
  },
  {
    on: ['strategy'],
    within: 'fact',
    says: '^#late commitments? would be late by the first date, and (?:is|are) not late',
    right: ({ own }) => ({ late: own.filter(wouldBeLate).length }),
  },
  {
    says: `(?:The strategy was published|A draft was put forward), with #all ${NOUNS}\\.`,
    right: (here) => ({ all: firstOf(here) }),
  },
  {
    rare: 'The publisher of a dated strategy counts more commitments than it names.',
    says: `The strategy was published, and we know #all ${NOUNS} of it by name`,
    right: (here) => ({ all: firstOf(here) }),
  },
  {
    says: `The oldest document that we hold names #all ${NOUNS}\\.`,
    right: (here) => ({ all: firstOf(here) }),
  },
];

/** What the data calls each answer. */
const answers: Record<string, string> = {
  Accepted: 'accepted',
  'Accepted in part': 'partly-accepted',
  Rejected: 'rejected',
  'No answer yet': 'awaited',
};

/** How many a strategy had at first: those that were there then. */
function firstOf(here: Here): number | undefined {
  const strategy = strategyOf(here);
  return strategy && here.of(strategy.id).filter(({ added }) => !added).length;
}
