import type { Claim } from '../claim.ts';
import { spokenOf, updatesOf } from '../facts.ts';
import type { Here } from '../here.ts';
import { linksIn } from '../line.ts';
import type { Update } from '../records.ts';
import { shareOf } from '../shares.ts';

/** What reports say, how often they use each word, and what changed between two. */
export const reports: Claim[] = [
  {
    on: ['report', 'reports'],
    says: '(?:It|The report|what it|[Ss]peaks|says).*? (?:of|speaks of) {part/all} (?!\\p{Lu})',
    right: (here) => {
      const report = here.type === 'report' ? here.report : reportIn(here);
      return report ? { part: spokenOf(here.data, report).size, all: here.own.length } : {};
    },
  },
  {
    on: ['report'],
    says: 'It says nothing of the other #rest\\.',
    right: (here) => ({ rest: here.own.length - spokenOf(here.data, here.report).size }),
  },
  {
    on: ['report'],
    says: 'It gives no word for how #silent of them',
    right: (here) => ({ silent: here.updatesOf(here.report).filter(isWordless).length }),
  },
  {
    on: ['report'],
    says: 'tells of #told of them one by one',
    right: (here) => ({ told: spokenOf(here.data, here.report).size }),
  },
  {
    on: ['report'],
    column: /^Commitments$/,
    says: '^#used commitments?$',
    right: (here) => ({ used: usersOf(here).length }),
  },
  {
    on: ['report'],
    column: /^Share of \d/,
    says: '^#share%$',
    right: (here) => ({
      share: shareOf(usersOf(here).length, spokenOf(here.data, here.report).size),
    }),
  },
  {
    on: ['report'],
    within: 'th',
    says: '^Share of #all$',
    right: (here) => ({ all: spokenOf(here.data, here.report).size }),
  },
];

function isWordless({ lifecycle, rating }: Update): boolean {
  return !lifecycle && !rating;
}

/** The updates that use the word of a row. */
function usersOf(here: Here): Update[] {
  const updates = updatesOf(here.data, here.report);
  const { row } = here.passage;
  if (/^No word/.test(row)) return updates.filter(isWordless);
  return updates.filter(({ lifecycle, rating }) => lifecycle?.word === row || rating?.word === row);
}

function reportIn({ passage, strategy }: Here): string | undefined {
  return strategy?.reports.find(({ id }) =>
    linksIn(passage.item).some((to) => to.endsWith(`/${id.replace('/', '/progress/')}/`)),
  )?.id;
}
