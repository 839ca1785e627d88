import type { Claim } from '../claim.ts';
import { tells } from '../facts.ts';
import type { Here } from '../here.ts';
import { reachHere, reportHere } from '../reach.ts';
import type { Update } from '../records.ts';
import { mainOf, partIn } from '../totals.ts';
import { totalsHere } from '../totals-here.ts';

/** A word in quotes, which may hold quotes itself. */
const WORD = '“[^.]+”';

/** How many commitments a report gives each of its words, in the first sentences of its page and beside the bar. */
export const reportWords: Claim[] = [
  {
    on: ['report', 'reports'],
    says: `{first/told} commitments?(?<which> that the report tells of)? (?:was|were) (?<parts>${WORD})\\.`,
    right: (here, { first = '', which, parts = '' }) => {
      if (mainOf(totalsHere(here))) return {};
      const told = toldHere(here).length;
      return {
        first: counted(here, `${first} ${parts}`)[0],
        told: which ? told : reachHere(here)?.all,
        parts: isRight(here, `${first} ${parts}`) ? parts : 'other words',
      };
    },
  },
  {
    on: ['report'],
    says: `(?<=^|\\. )(?<parts>(?!\\d+ of )\\d+ (?:was|were) ${WORD})\\.`,
    right: (here, { parts = '' }) =>
      mainOf(totalsHere(here))
        ? {}
        : { parts: isRight(here, parts.replace(/ (?:was|were) /g, ' ')) ? parts : 'other words' },
  },
  {
    on: ['report'],
    says: 'On how they are going, it says (?<parts>[^.]+)\\.',
    right: (here, { parts = '' }) => {
      const turned = parts.replace(/(“.+?”) of (\d+)/g, '$2 $1');
      return { parts: isRight(here, turned) ? parts : 'other words' };
    },
  },
  {
    on: ['report', 'reports'],
    says: 'The report tells of (?:all )?#told commitments, and gives no word',
    right: (here) => ({ told: toldHere(here).length }),
  },
  {
    on: ['report'],
    within: 'bar-keys',
    says: '^#count (?<name>“.+”)$',
    right: (here, { name = '' }) => ({ count: keyOf(here, name) }),
  },
  {
    on: ['report'],
    within: 'bar-keys',
    says: '^#count with no word(?<work> for where the work is)?$',
    right: (here, { work }) => ({
      count: toldHere(here).filter((one) => !one.lifecycle && (work || !one.rating)).length,
    }),
  },
];

/** What the report that is spoken of tells, one by one. */
export function toldHere(here: Here): Update[] {
  return here.updatesOf(reportHere(here) ?? '').filter(tells);
}

/** The number that belongs to a key of the bar: what the total prints, or how many have the word. */
function keyOf(here: Here, name: string): number | undefined {
  const main = mainOf(totalsHere(here));
  return main ? (partIn(main, name).part?.count ?? undefined) : usersOf(here, name);
}

/** To how many of them it gives a word, which stands in quotes. */
export function usersOf(here: Here, name: string): number {
  return toldHere(here).filter(({ lifecycle, rating }) =>
    [lifecycle?.word, rating?.word].includes(name.slice(1, -1)),
  ).length;
}

/** The right number for each of “6 “Done”, 30 “Under way””. */
function counted(here: Here, parts: string): number[] {
  return split(parts).map(([, name]) => usersOf(here, name));
}

function isRight(here: Here, parts: string): boolean {
  return split(parts).every(([number, name]) => usersOf(here, name) === number);
}

function split(parts: string): [number: number, name: string][] {
  return parts.split(/(?:, | and )(?=\d+ “)/).map((part) => {
    const [, number = '', name = ''] = /^(\S+) (.+)$/.exec(part) ?? [];
    return [Number(number), name];
  });
}
