import { type Facet, facetNames, type Sort } from './facets.ts';

/**
 * What is needed of every page that can be found before any of them is fetched: its answers to each
 * facet and its dates, a column for each. A row is a page, in the order of the index. All values are
 * places in a list.
 */
export interface FacetTable {
  /** The IDs to which the columns point; a value of 0 in a column means none. */
  values: Record<Facet, string[]>;
  columns: Record<Facet, (number | number[])[]>;
  /** In words, the earliest first, so that the place of a date is also its order. */
  dates: string[];
  due: number[];
  updated: number[];
  /** The publisher's own words, which are shown instead of ours. */
  words: string[];
  lifecycleWord: number[];
  ratingWord: number[];
}

/** What a reader has narrowed the results to: at most one value for each facet. */
export type Chosen = Partial<Record<Facet, string>>;

/** The answers of one page to one facet. */
export function valuesAt(table: FacetTable, facet: Facet, row: number): string[] {
  return [table.columns[facet][row] ?? 0].flat().flatMap((at) => table.values[facet][at - 1] ?? []);
}

/** The rows that give every chosen answer, in the order in which they came. */
export function narrow(table: FacetTable, rows: number[], chosen: Chosen): number[] {
  const wanted = facetNames.flatMap((facet) => {
    const value = chosen[facet];
    return value
      ? [{ column: table.columns[facet], at: table.values[facet].indexOf(value) + 1 }]
      : [];
  });
  return rows.filter((row) =>
    wanted.every(({ column, at }) => {
      const found = column[row] ?? 0;
      return at > 0 && (Array.isArray(found) ? found.includes(at) : found === at);
    }),
  );
}

/**
 * How many results each answer would leave. What is chosen for a facet does not count for the facet
 * itself, so that a reader sees what a change of mind would give.
 */
export function countAnswers(
  table: FacetTable,
  rows: number[],
  chosen: Chosen,
): Record<Facet, Map<string, number>> {
  const counts = facetNames.map((facet) => {
    const left = narrow(table, rows, { ...chosen, [facet]: undefined });
    const tally = new Map<string, number>();
    for (const row of left) {
      for (const value of valuesAt(table, facet, row))
        tally.set(value, (tally.get(value) ?? 0) + 1);
    }
    return [facet, tally] as const;
  });
  return Object.fromEntries(counts) as Record<Facet, Map<string, number>>;
}

/** Rows by the earliest due date, or by the newest report. What has no date comes last. */
export function inOrder(table: FacetTable, rows: number[], sort: Sort): number[] {
  if (sort === 'relevance') return rows;
  const last = sort === 'due' ? Number.POSITIVE_INFINITY : 0;
  const order = (row: number) => table[sort][row] || last;
  return rows.toSorted((one, other) => {
    const [first, second] = sort === 'due' ? [one, other] : [other, one];
    return order(first) === order(second) ? 0 : order(first) - order(second);
  });
}
