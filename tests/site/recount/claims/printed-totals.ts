import type { Claim } from '../claim.ts';
import type { Here } from '../here.ts';
import { pointsOf, shareOf, signed } from '../shares.ts';

const changes = {
  on: ['report', 'comparison'],
  under: /^(What changed since|The totals)/,
} satisfies Partial<Claim>;

/**
 * The totals that a source prints. The data does not hold them yet, so here they must fit each other:
 * the parts of a row and the rows of a column add up, and each share and each change comes from its counts.
 */
export const printedTotals: Claim[] = [
  {
    on: ['report'],
    within: 'totals td',
    column: /^All$/,
    says: '^#all in all$',
    right: ({ passage: { cells } }) => ({
      all: sum(
        [...cells]
          .filter(([column]) => column !== 'All')
          .slice(1)
          .map(([, text]) => text),
      ),
    }),
  },
  {
    on: ['report'],
    within: 'totals td',
    row: /^All/,
    says: '^#part (?!in all)',
    right: (here) => ({ part: sum(partsOf(here)) }),
  },
  {
    ...changes,
    within: 'td',
    row: /^All/,
    says: ': #all$',
    right: (here) => ({ all: sum(partsOf(here)) }),
  },
  {
    ...changes,
    within: 'td',
    row: /^(?!All)/,
    says: ': #part \\(#share%\\)$',
    right: (here, { part = '' }) => {
      const others = partsOf(here).filter((text) => text !== here.passage.text);
      const all = numberIn(allOf(here));
      return { part: all - sum(others), share: shareOf(Number(part), all) };
    },
  },
  {
    ...changes,
    column: /^Change$/,
    says: '^change (?<change>[+−]?\\d+)$',
    right: (here) => {
      const [was, now] = usesOf(here);
      return { change: signed(now - was, String(Math.abs(now - was))) };
    },
  },
  {
    ...changes,
    column: /^Points$/,
    says: '^(?<points>[+−]?[\\d.]+) points$',
    right: (here) => {
      const [was, now] = usesOf(here);
      const [wasAll, nowAll] = [...(rowOfAll(here)?.values() ?? [])].slice(1).map(numberIn);
      const points = (now * 100) / (nowAll ?? 0) - (was * 100) / (wasAll ?? 0);
      return { points: signed(points, pointsOf(points)) };
    },
  },
];

/** What stands in the column above the row of all. */
function partsOf({ passage: { grid, column } }: Here): string[] {
  return grid
    .slice(1)
    .filter((row) => !/^All/.test([...row.values()][0] ?? ''))
    .flatMap((row) => row.get(column) ?? []);
}

function rowOfAll({ passage: { grid } }: Here): Map<string, string> | undefined {
  return grid.find((row) => /^All/.test([...row.values()][0] ?? ''));
}

function allOf(here: Here): string {
  return rowOfAll(here)?.get(here.passage.column) ?? '';
}

/** The counts of a row: then, and later. */
function usesOf({ passage: { cells } }: Here): [number, number] {
  const [, was = '', now = ''] = [...cells.values()];
  return [numberIn(was), numberIn(now)];
}

/** The figure after a colon, which follows a date, or else the first. */
function numberIn(text: string): number {
  return Number(/(?:: |^)(\d+)/.exec(text)?.[1] ?? 0);
}

function sum(texts: string[]): number {
  return texts.map(numberIn).reduce((total, number) => total + number, 0);
}
