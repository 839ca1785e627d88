import type { Claim } from '../claim.ts';
import { dateWords, writtenAs } from '../days.ts';
import { namedBy } from '../facts.ts';
import type { Here } from '../here.ts';
import type { TotalPart } from '../records.ts';
import { mainOf, partIn, partNameOf } from '../totals.ts';
import { carries } from '../totals-carried.ts';
import { heldOn } from '../totals-held.ts';
import { before, totalsHere } from '../totals-here.ts';
import { toldHere, usersOf } from './report-words.ts';

/** Anything without a full stop. */
const WORDS = '(?:[^.]|\\.(?=\\d))';

/** The totals that a source prints, in sentences. */
export const totalsSaid: Claim[] = [
  {
    says: `(?<said>(?<=^|[.:] )${WORDS}*?\\d${WORDS}*? (?:was|were) “${WORDS}+\\.)`,
    right: (here, { said = '' }) => {
      const totals = totalsHere(here);
      if (!mainOf(totals)) return {};
      const title = here.strategy?.reports.find(({ id }) => id === here.report)?.title;
      const sentence = said.replace(`${title}: `, '');
      return {
        said: totals.some((total) => carries(total, sentence, here)) ? said : 'no such total',
      };
    },
  },
  {
    on: ['comparison', 'board paper'],
    says: '(?<name>“.+”) went from #was(?: of #wasAll)? to #now(?: of #nowAll)? (?<base>[^.]+)\\.',
    right: (here, { name = '', base = '' }) => {
      const total = totalsHere(here).find((one) => (one.base ?? 'commitments') === base);
      const now = partIn(total, name);
      const was = before(now, here);
      return {
        was: was.part?.count ?? undefined,
        wasAll: was.total?.of ?? undefined,
        now: now.part?.count ?? undefined,
        nowAll: total?.of ?? undefined,
      };
    },
  },
  {
    on: ['report'],
    says: '(?<!“)#part of #all (?<name>“[^.]+?”)(?=$|\\.)',
    right: (here, { name = '' }) => {
      const main = mainOf(totalsHere(here));
      if (!main) return { part: usersOf(here, name), all: toldHere(here).length, name };
      return {
        part: partIn(main, name).part?.count ?? undefined,
        all: main.of ?? undefined,
        name: main.parts[0] && partNameOf(main.parts[0], true),
      };
    },
  },
  {
    on: ['report'],
    says: 'We take the #of that the publisher counts',
    right: (here) => ({
      of: totalsHere(here).find(({ ofFrom }) => ofFrom === 'declared')?.of ?? undefined,
    }),
  },
  {
    on: ['report'],
    says: `For (?<when>${dateWords}) we take #of (?:as well|, which)`,
    right: (here, { when = '' }) => {
      const main = mainOf(totalsHere(here));
      const { total } = before({ total: main, part: undefined }, here);
      const isThen = total?.asAt === writtenAs(when) && total?.ofFrom === 'declared';
      return { of: isThen ? (total?.of ?? undefined) : undefined };
    },
  },
  {
    on: ['report'],
    says: 'we count the #named commitments that the report names one by one, not the #of (?<base>.+) of the total',
    right: (here) => {
      const main = mainOf(totalsHere(here));
      return {
        named: namedBy(here.data, here.report).size,
        of: main?.of ?? undefined,
        base: main?.base ?? 'commitments',
      };
    },
  },
  {
    on: ['report'],
    says: 'The report prints #worked shares? without a count\\.',
    right: (here) => ({ worked: partsHere(here).filter(isFromShares).length }),
  },
  {
    on: ['report'],
    says: 'For #untold shares? the count cannot be told',
    right: (here) => ({ untold: partsHere(here).filter(({ count }) => count === null).length }),
  },
  {
    on: ['report'],
    says: 'We held #held printed figures? against the others\\. (?:#differ of them differ|(?<outcome>None of them differs|All of them differ|It differs|It does not differ))\\.',
    right: (here) => {
      const held = heldOn(here);
      const differ = held.filter((agrees) => !agrees).length;
      return { held: held.length, differ, outcome: outcomeOf(differ, held.length) };
    },
  },
];

const isFromShares = ({ countFrom }: TotalPart) => countFrom === 'shares';

function outcomeOf(differ: number, held: number): string {
  if (held === 1) return differ === 0 ? 'It does not differ' : 'It differs';
  if (differ === 0) return 'None of them differs';
  return differ === held ? 'All of them differ' : `${differ} of them differ`;
}

function partsHere(here: Here): TotalPart[] {
  return totalsHere(here).flatMap(({ parts }) => parts);
}
