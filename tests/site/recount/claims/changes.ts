import type { Claim } from '../claim.ts';
import { wouldBeLate } from '../facts.ts';
import type { Here } from '../here.ts';
import { wordsIn } from '../line.ts';
import type { Change } from '../records.ts';

/** What was changed after it was published: dates, targets and corrections. */
export const changes: Claim[] = [
  {
    on: ['changes', 'strategy changes'],
    says: 'We know of #dates changes? of (?:a )?due dates?(?: and #targets changes? of (?:a )?targets?)?(?:, in #strategies of #all strategies)?\\.',
    right: (here) => {
      const own = changesHere(here);
      return {
        dates: own.filter(({ field }) => field === 'due').length,
        targets: own.filter(({ field }) => field === 'targets').length,
        strategies: new Set(own.map(({ strategy }) => strategy)).size,
        all: here.data.strategies.length,
      };
    },
  },
  {
    on: ['changes', 'strategy changes'],
    says: '{without/all} ha(?:ve|s) (?:no|a) reason given',
    right: (here, { without }) => {
      const own = changesHere(here);
      const found = own.filter(({ reason }) => !reason).length;
      return { without: without === '0' ? 0 : found, all: own.length };
    },
  },
  {
    on: ['changes', 'strategy changes'],
    says: '{without/all} ha(?:ve|s) (?:no|a) decision recorded',
    right: (here, { without }) => {
      const own = changesHere(here);
      const found = own.filter(({ decision }) => !decision).length;
      return { without: without === '0' ? 0 : found, all: own.length };
    },
  },
  {
    on: ['changes', 'strategy changes'],
    says: 'first dates?, #late more commitments? would be late',
    right: ({ own }) => ({ late: own.filter(wouldBeLate).length }),
  },
  {
    on: ['changes'],
    says: '^#changes changes? of #commitments commitments? out of #all\\.',
    right: (here) => {
      const own = changesHere(here).filter(
        ({ strategy }) => titleOf(here, strategy) === here.passage.heading,
      );
      const [first] = own;
      return {
        changes: own.length,
        commitments: new Set(own.map(({ commitment }) => commitment)).size,
        all: first && here.of(first.strategy).length,
      };
    },
  },
  {
    on: ['changes'],
    linked: true,
    says: '^Every change of .+ \\(#changes\\)$',
    right: ({ data, link }) => ({
      changes: data.changes.filter(({ strategy }) => link.endsWith(`/${strategy}/changes/`)).length,
    }),
  },
  {
    on: ['corrections'],
    says: 'There are #all corrections: #in in #reports of #of reports,(?: and)? #meanings of what a status word means(?:, and #threads of how a commitment went on into a newer plan)?\\.',
    right: (here) => ({
      in: here.data.corrections.length,
      reports: new Set(here.data.corrections.map(({ report }) => report)).size,
      of: here.data.strategies.flatMap((strategy) => strategy.reports).length,
      meanings: rowsWith(here, 'We now take it for'),
      threads: rowsWith(here, 'How it went on.'),
      all: here.elements(here.path, 'li', 'history').length,
    }),
  },
  {
    on: ['corrections'],
    rare: 'No report was corrected.',
    says: 'There are #all reports\\.',
    right: ({ data }) => ({ all: data.strategies.flatMap((strategy) => strategy.reports).length }),
  },
];

/** The changes of dates and targets of the page's strategy, or of all. */
function changesHere({ data, strategy }: Here): Change[] {
  return data.changes.filter(
    (change) =>
      (change.field === 'due' || change.field === 'targets') &&
      (!strategy || change.strategy === strategy.id),
  );
}

function titleOf({ data }: Here, strategy: string): string | undefined {
  return data.strategies.find(({ id }) => id === strategy)?.title;
}

/** How many rows of the page have some words. */
function rowsWith(here: Here, words: string): number {
  return here.elements(here.path, 'li', 'history').filter((row) => wordsIn(row).includes(words))
    .length;
}
