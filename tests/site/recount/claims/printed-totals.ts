import type { Claim } from '../claim.ts';
import { dateWords, writtenAs } from '../days.ts';
import type { Here } from '../here.ts';
import { shareOf, signed } from '../shares.ts';
import {
  countedOf,
  figuresOf,
  inPerCent,
  inPoints,
  type PartOfTotal,
  type PrintedTotal,
  partIn,
  pointsBetween,
  rowNameOf,
  totalsOf,
} from '../totals.ts';
import { before } from '../totals-here.ts';

const changes = {
  on: ['report', 'comparison'],
  under: /^(What changed since|The totals)/,
  within: 'td',
} satisfies Partial<Claim>;

/** “85 (80.2%)”, “21”, “33.3%”. */
const FIGURES = '(?<figures>[\\d,]+(?: \\([^)]+\\))?|[\\d.]+%)';

/** The totals that a source prints, in their tables. */
export const printedTotals: Claim[] = [
  {
    on: ['report'],
    within: 'totals td',
    column: /^All$/,
    says: '^#all in all$',
    right: (here) => {
      const total = totalOfRow(here);
      return { all: total && (total.of ?? countedOf(total)) };
    },
  },
  {
    on: ['report'],
    within: 'totals td',
    column: /^(?!All$)/,
    says: `^${FIGURES}(?= )`,
    right: (here) => {
      const { part } = partIn(totalOfRow(here), here.passage.column);
      return { figures: part && figuresOf(part) };
    },
  },
  {
    ...changes,
    says: `^(?<when>${dateWords}): ${FIGURES}$`,
    right: (here, { when = '' }) => {
      const total = totalAt(here, when);
      const { part } = partIn(total, here.passage.row);
      const isAll = total && here.passage.row === rowNameOf(total);
      return { figures: isAll ? String(total.of ?? countedOf(total)) : part && figuresOf(part) };
    },
  },
  {
    ...changes,
    column: /^Change$/,
    says: '^change (?<change>[+−]?\\d+)$',
    right: (here) => {
      const [was, now] = bothOf(here).map(({ part }) => part?.count);
      if (typeof was !== 'number' || typeof now !== 'number') return { change: undefined };
      return { change: signed(now - was, String(Math.abs(now - was))) };
    },
  },
  {
    ...changes,
    column: /^Points$/,
    says: '^(?<points>[+−]?[\\d.]+) points$',
    right: (here) => ({ points: inPoints(pointsBetween(...bothOf(here))) }),
  },
  {
    on: ['report'],
    within: 'printed td',
    row: /^Share of /,
    says: '(?:^printed (?<printed>.+)|^worked out #share%|^#part of #all is #share2%\\.)$',
    right: (here) => {
      const { total, part } = heldPart(here);
      const share = part && total?.of ? shareOf(part.count ?? undefined, total.of) : undefined;
      return {
        printed: part && inPerCent(part.share ?? ''),
        part: part?.count ?? undefined,
        all: total?.of ?? undefined,
        share,
        share2: share,
      };
    },
  },
  {
    on: ['report'],
    within: 'printed td',
    row: /^Change in /,
    says: '(?:^worked out (?<points>[+−]?[\\d.]+)|^It took <was> from <now>, both already rounded\\.)$',
    right: (here) => {
      const now = heldPart(here);
      const was = before(now, here);
      return {
        points: inPoints(pointsBetween(was, now)),
        was: was.part?.share ?? undefined,
        now: now.part?.share ?? undefined,
      };
    },
  },
  {
    on: ['report'],
    within: 'printed td',
    row: / in the boxes/,
    says: '(?:^printed #boxed|^worked out #of|^The boxes add up to #boxed2, but <shares> need #of2\\.)$',
    right: (here) => {
      const total = heldTotal(here);
      const shares = total?.parts
        .flatMap(({ share }) => (share && Number(share) !== 0 ? [inPerCent(share)] : []))
        .join(' and ');
      const [boxed, of] = [total?.boxed ?? undefined, total?.of ?? undefined];
      return { boxed, of, boxed2: boxed, of2: of, shares };
    },
  },
];

function totalOfRow({ data, report, passage }: Here): PrintedTotal | undefined {
  return totalsOf(data, report).find((total) => rowNameOf(total) === passage.row);
}

/** The total of a table of changes, in the report of a date; the table names it in its last row. */
function totalAt(here: Here, when: string): PrintedTotal | undefined {
  const name = [...(here.passage.grid.at(-1)?.values() ?? [])][0];
  const report = here.strategy?.reports.find(({ asAt }) => asAt === writtenAs(when));
  return totalsOf(here.data, report?.id ?? '').find((total) => rowNameOf(total) === name);
}

/** The part of a row: then, and later. */
function bothOf(here: Here): [PartOfTotal, PartOfTotal] {
  const [, was = '', now = ''] = [...here.passage.cells.keys()];
  const { row } = here.passage;
  return [partIn(totalAt(here, was), row), partIn(totalAt(here, now), row)];
}

/** The total that a row of the figures held against each other names, if it names any. */
function heldTotal({ data, report, passage: { row } }: Here): PrintedTotal | undefined {
  const [, under] = / under “(.+)”(?:, in points)?$/.exec(row) ?? [];
  return totalsOf(data, report).find(({ heading }) => (under ? heading === under : !heading));
}

/** The part that a row names: “Share of “On course” under “Housing””. */
function heldPart(here: Here): PartOfTotal {
  const name = here.passage.row
    .replace(/^(?:Share of|Change in) /, '')
    .replace(/, in points$/, '')
    .replace(/ under “.+”$/, '');
  return partIn(heldTotal(here), name);
}
