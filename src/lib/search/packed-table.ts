import type { Facet } from './facets.ts';
import type { FacetTable } from './table.ts';

/**
 * The table as it is sent. A column is one text, with a sign or two for each row: zipped it is about two
 * thirds of the same numbers with commas between them. How a page stands is mostly told by the same few
 * sets of answers, so each set is listed once, and one column points to them.
 */
export interface PackedTable {
  values: Record<Facet, string[]>;
  strategy: PackedColumn;
  topic: PackedColumn;
  lead: PackedColumn;
  sets: AnswerSet[];
  /** Which of the sets each row has. */
  set: string;
  dates: string[];
  due: string;
  updated: string;
  words: string[];
}

/** A column in which a row can have several values. */
interface PackedColumn {
  /** The first value of each row. */
  first: string;
  /** The further values of rows that have them. */
  more: [row: number, value: number][];
}

type PackedAnswer = number | number[];
type AnswerSet = [
  kind: PackedAnswer,
  lifecycle: PackedAnswer,
  rating: PackedAnswer,
  timeliness: PackedAnswer,
  freshness: PackedAnswer,
  lifecycleWord: number,
  ratingWord: number,
];

export function packTable(table: FacetTable): PackedTable {
  const { values, columns, dates, words, due, updated } = table;
  const sets = new Map<string, number>();
  const set = due.map((_, row) => {
    const key = JSON.stringify(setOf(table, row));
    const at = sets.get(key) ?? sets.size;
    sets.set(key, at);
    return at;
  });
  return {
    values,
    strategy: packColumn(columns.strategy, values.strategy.length),
    topic: packColumn(columns.topic, values.topic.length),
    lead: packColumn(columns.lead, values.lead.length),
    sets: [...sets.keys()].map((key) => JSON.parse(key)),
    set: pack(set, sets.size),
    dates,
    due: pack(due, dates.length),
    updated: pack(updated, dates.length),
    words,
  };
}

export function unpackTable(packed: PackedTable): FacetTable {
  const { values, dates, words } = packed;
  const sets = unpack(packed.set, packed.sets.length).map((at): AnswerSet => {
    const answers = packed.sets[at];
    if (!answers) throw new Error(`The table has no set ${at}.`);
    return answers;
  });
  return {
    values,
    columns: {
      strategy: unpackColumn(packed.strategy, values.strategy.length),
      topic: unpackColumn(packed.topic, values.topic.length),
      kind: sets.map(([kind]) => kind),
      lead: unpackColumn(packed.lead, values.lead.length),
      lifecycle: sets.map(([, lifecycle]) => lifecycle),
      rating: sets.map(([, , rating]) => rating),
      timeliness: sets.map(([, , , timeliness]) => timeliness),
      freshness: sets.map(([, , , , freshness]) => freshness),
    },
    dates,
    due: unpack(packed.due, dates.length),
    updated: unpack(packed.updated, dates.length),
    words,
    lifecycleWord: sets.map((set) => set[5]),
    ratingWord: sets.map((set) => set[6]),
  };
}

function setOf({ columns, lifecycleWord, ratingWord }: FacetTable, row: number): AnswerSet {
  return [
    columns.kind[row] ?? 0,
    columns.lifecycle[row] ?? 0,
    columns.rating[row] ?? 0,
    columns.timeliness[row] ?? 0,
    columns.freshness[row] ?? 0,
    lifecycleWord[row] ?? 0,
    ratingWord[row] ?? 0,
  ];
}

function packColumn(column: PackedAnswer[], most: number): PackedColumn {
  const rows = column.map((found) => [found].flat());
  return {
    first: pack(
      rows.map(([first = 0]) => first),
      most,
    ),
    more: rows.flatMap(([, ...more], row) =>
      more.map((value): [row: number, value: number] => [row, value]),
    ),
  };
}

function unpackColumn({ first, more }: PackedColumn, most: number): PackedAnswer[] {
  const column: PackedAnswer[] = unpack(first, most);
  for (const [row, value] of more) column[row] = [column[row] ?? [], value].flat();
  return column;
}

// Signs that JSON writes as they are, with one byte each.
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** How many signs a number takes that is at most this. */
function widthFor(most: number): number {
  return most < signs.length ? 1 : most < signs.length ** 2 ? 2 : 3;
}

function pack(numbers: number[], most: number): string {
  const width = widthFor(most);
  return numbers
    .map((number) =>
      Array.from({ length: width }, (_, at) => {
        const step = signs.length ** (width - 1 - at);
        return signs[Math.floor(number / step) % signs.length];
      }).join(''),
    )
    .join('');
}

function unpack(text: string, most: number): number[] {
  const width = widthFor(most);
  return Array.from({ length: text.length / width }, (_, row) =>
    [...text.slice(row * width, (row + 1) * width)].reduce(
      (number, sign) => number * signs.length + signs.indexOf(sign),
      0,
    ),
  );
}
