import { type Facet, facetNames, type Sort } from './facets.ts';

/** What is needed of every page that can be found before any of them is fetched. */
export const columnNames = [
  ...facetNames,
  'ref',
  'due',
  'updated',
  'lifecycleWord',
  'ratingWord',
  'lang',
] as const;

export type TableColumn = (typeof columnNames)[number];

/** A column: every set of values that some page has, and which of the sets each row has. A row is a page, in the order of the index. */
interface AnswerColumn {
  sets: string[][];
  rows: number[];
}

export type Table = Record<TableColumn, AnswerColumn>;

/** The table as it is sent: a column is one text, with one sign for each row. */
export type PackedTable = Record<TableColumn, { sets: string[][]; rows: string }>;

/** What a reader has narrowed the results to: at most one value for each facet. */
export type Chosen = Partial<Record<Facet, string>>;

// The first sign that JSON writes as it is in one byte, apart from one that is skipped.
const first = 0x23;

export function packTable(table: Table): PackedTable {
  return mapColumns(table, ({ sets, rows }) => ({
    sets,
    rows: rows.map((at) => String.fromCodePoint(first + at)).join(''),
  }));
}

export function unpackTable(packed: PackedTable): Table {
  return mapColumns(packed, ({ sets, rows }) => ({
    sets,
    rows: Array.from(rows, (sign) => (sign.codePointAt(0) ?? first) - first),
  }));
}

/** The values of one page in a column. */
export function valuesAt(table: Table, column: TableColumn, row: number): string[] {
  const { sets, rows } = table[column];
  return sets[rows[row] ?? -1] ?? [];
}

/** The rows that give every chosen answer, in the order in which they came. */
export function narrow(table: Table, rows: number[], chosen: Chosen): number[] {
  const wanted = facetNames.flatMap((facet) => {
    const value = chosen[facet];
    return value
      ? [table[facet].sets.map((set) => set.includes(value))].map((fits) => ({ facet, fits }))
      : [];
  });
  return rows.filter((row) =>
    wanted.every(({ facet, fits }) => fits[table[facet].rows[row] ?? -1]),
  );
}

/**
 * How many results each answer would leave. What is chosen for a facet does not count for the facet
 * itself, so that a reader sees what a change of mind would give.
 */
export function countAnswers(
  table: Table,
  rows: number[],
  chosen: Chosen,
): Record<Facet, Map<string, number>> {
  const counts = facetNames.map((facet) => {
    const tally = new Map<string, number>();
    for (const row of narrow(table, rows, { ...chosen, [facet]: undefined })) {
      for (const value of valuesAt(table, facet, row))
        tally.set(value, (tally.get(value) ?? 0) + 1);
    }
    return [facet, tally] as const;
  });
  return Object.fromEntries(counts) as Record<Facet, Map<string, number>>;
}

/** Rows by the earliest due date, or by the newest report. What has no date comes last. Sets of dates stand in order of time. */
export function inOrder(table: Table, rows: number[], sort: Sort): number[] {
  if (sort === 'relevance') return rows;
  const { sets, rows: places } = table[sort];
  const order = (row: number) => {
    const at = places[row] ?? 0;
    if (sets[at]?.length) return sort === 'due' ? at : -at;
    return Number.POSITIVE_INFINITY;
  };
  return rows.toSorted((one, other) =>
    order(one) === order(other) ? 0 : order(one) - order(other),
  );
}

function mapColumns<From, To>(
  columns: Record<TableColumn, From>,
  make: (column: From) => To,
): Record<TableColumn, To> {
  return Object.fromEntries(columnNames.map((name) => [name, make(columns[name])])) as Record<
    TableColumn,
    To
  >;
}
