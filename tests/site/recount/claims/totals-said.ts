import type { Claim } from '../claim.ts';
import { writtenAs } from '../days.ts';
import { namedBy } from '../facts.ts';
import type { Here } from '../here.ts';
import { classesOf, elementsIn, wordsIn } from '../line.ts';
import type { TotalPart } from '../records.ts';
import {
  countedOf,
  inPerCent,
  isRounded,
  mainOf,
  type PrintedTotal,
  partIn,
  partNameOf,
  pointsBetween,
  rowNameOf,
  totalsOf,
} from '../totals.ts';
import { before } from './printed-totals.ts';

/** Anything without a full stop. */
const WORDS = '(?:[^.]|\\.(?=\\d))';

/** The totals that a source prints, in sentences. */
export const totalsSaid: Claim[] = [
  {
    says: `(?<said>(?<=^|[.:] )${WORDS}*?\\d${WORDS}*? (?:was|were) “${WORDS}+\\.)`,
    right: (here, { said = '' }) => {
      const totals = totalsHere(here);
      if (totals.length === 0) return {};
      const title = here.strategy?.reports.find(({ id }) => id === here.report)?.title;
      const sentence = said.replace(`${title}: `, '');
      return {
        said: totals.some((total) => carries(total, sentence, here)) ? said : 'no such total',
      };
    },
  },
  {
    on: ['comparison'],
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
      return {
        part: partIn(main, name).part?.count ?? undefined,
        all: main?.of ?? undefined,
        name: main?.parts[0] && partNameOf(main.parts[0], true),
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
    says: 'For (?<when>\\p{L}+ \\d{4}) we take #of (?:as well|, which)',
    right: (here, { when = '' }) => {
      const main = mainOf(totalsHere(here));
      const { total } = before({ total: main, part: undefined }, here);
      const isThen = total?.asAt === writtenAs(when) && total.ofFrom === 'declared';
      return { of: isThen ? (total.of ?? undefined) : undefined };
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

/** The totals of the report of the page, or of the newest of the strategy that has some. */
function totalsHere(here: Here): PrintedTotal[] {
  if (here.type === 'report' || here.type === 'comparison') return totalsOf(here.data, here.report);
  return (here.strategy?.reports ?? [])
    .toSorted((one, other) => other.asAt.localeCompare(one.asAt))
    .map(({ id }) => totalsOf(here.data, id))
    .filter((totals) => totals.length > 0)
    .slice(0, 1)
    .flat();
}

function partsHere(here: Here): TotalPart[] {
  return totalsHere(here).flatMap(({ parts }) => parts);
}

/** Whether a total is what a sentence says, part by part. */
function carries(total: PrintedTotal, sentence: string, here: Here): boolean {
  const [, under] = /^Under “(.+)”, (?=\d)/.exec(sentence) ?? [];
  const [, by, which, then = ''] =
    /, (\d+) (more|fewer) than in (\p{L}+ \d{4})\.$/u.exec(sentence) ?? [];
  const pieces = sentence
    .replace(/^Under “.+”, (?=\d)/, '')
    .replace(/(, \d+ (?:more|fewer) than in \p{L}+ \d{4})?\.$/u, '')
    .split(/, (?=\d)| and (?=\d)/);
  if (under ? under !== total.heading : total.heading !== null) return false;
  const said = pieces.map((piece) => total.parts.find((part) => says(piece, part, total)));
  if (said.includes(undefined) || new Set(said).size < said.length) return false;
  if (!by) return true;
  const [first] = total.parts;
  const was = before({ total, part: first }, here);
  const change = (first?.count ?? 0) - (was.part?.count ?? 0);
  return change === Number(which === 'more' ? by : -by) && was.total?.asAt === writtenAs(then);
}

/** Whether a piece of a sentence says a part: “64 of 114 actions were “Achieved””, “1 was “Late””. */
function says(piece: string, part: TotalPart, total: PrintedTotal): boolean {
  const name = partNameOf(part, true);
  const base = total.base ?? 'commitments';
  const figure = part.count === null ? inPerCent(part.share ?? '') : spoken(part.count);
  const of = total.of === null ? undefined : spoken(total.of);
  const subjects = [
    figure,
    ...(of ? [`${figure} of ${of} ${base}`] : [`${figure} ${base}`, `${figure} of ${base}`]),
    ...(part.count === total.of ? [`All ${of} ${base}`] : []),
    ...(part.count === 0 ? [`None of the ${of} ${base}`] : []),
  ];
  return subjects.some((one) => [`${one} was ${name}`, `${one} were ${name}`].includes(piece));
}

function spoken(number: number): string {
  return number.toLocaleString('en-GB');
}

/** Of each printed figure that others can confirm whether they do. The printed changes stand on the page alone. */
function heldOn(here: Here): boolean[] {
  const totals = totalsHere(here);
  const ofTotals = totals.flatMap((total) => {
    const { of, ofFrom, boxed, parts } = total;
    if (of === null) return [];
    const counted = countedOf(total);
    return [
      ...parts.map(({ count, countFrom, share }) =>
        countFrom === 'printed' && count !== null && share !== null
          ? isRounded(share, (count * 100) / of)
          : undefined,
      ),
      ofFrom === 'printed' && counted !== undefined ? counted === of : undefined,
      boxed !== null && ofFrom !== 'boxes' ? boxed === of : undefined,
    ];
  });
  return [...ofTotals, ...printedChanges(here)].filter((agrees) => agrees !== undefined);
}

function printedChanges(here: Here): (boolean | undefined)[] {
  const tables = elementsIn(here.page.tree, 'table').filter(
    (table) => !classesOf(table).includes('printed'),
  );
  return tables.flatMap((table) => {
    const rows = elementsIn(table, 'tr').map((row) => ({
      name: elementsIn(row, 'th').map(wordsIn)[0] ?? '',
      printed: /^printed (.+)$/.exec(elementsIn(row, 'td').map(wordsIn).at(-1) ?? '')?.[1],
    }));
    const total = totalsHere(here).find((one) => rowNameOf(one) === rows.at(-1)?.name);
    return rows.map(({ name, printed }) => {
      const now = partIn(total, name);
      const points = pointsBetween(before(now, here), now);
      return printed && points !== undefined ? isRounded(printed, points) : undefined;
    });
  });
}
