import { type Facet, facetNames } from './facets.ts';
import type { FacetTable } from './table.ts';

/**
 * The table as it is sent: each column is one text, with a sign or two for each row. Zipped it is about
 * two thirds of the same numbers with commas between them.
 */
export interface PackedTable {
  values: Record<Facet, string[]>;
  columns: Record<Facet, string>;
  /** The further answers of rows that have several, as a row and a value. */
  more: Record<Facet, [row: number, value: number][]>;
  dates: string[];
  due: string;
  updated: string;
  words: string[];
  lifecycleWord: string;
  ratingWord: string;
}

export function packTable(table: FacetTable): PackedTable {
  const { values, columns, dates, words, due, updated, lifecycleWord, ratingWord } = table;
  return {
    values,
    columns: byFacet((facet) =>
      pack(
        columns[facet].map((found) => [found].flat()[0] ?? 0),
        values[facet],
      ),
    ),
    more: byFacet((facet) =>
      columns[facet].flatMap((found, row) =>
        [found]
          .flat()
          .slice(1)
          .map((value): [number, number] => [row, value]),
      ),
    ),
    dates,
    due: pack(due, dates),
    updated: pack(updated, dates),
    words,
    lifecycleWord: pack(lifecycleWord, words),
    ratingWord: pack(ratingWord, words),
  };
}

export function unpackTable(packed: PackedTable): FacetTable {
  const { values, dates, words } = packed;
  return {
    values,
    columns: byFacet((facet) => {
      const column: (number | number[])[] = unpack(packed.columns[facet], values[facet]);
      for (const [row, value] of packed.more[facet]) {
        column[row] = [column[row] ?? [], value].flat();
      }
      return column;
    }),
    dates,
    due: unpack(packed.due, dates),
    updated: unpack(packed.updated, dates),
    words,
    lifecycleWord: unpack(packed.lifecycleWord, words),
    ratingWord: unpack(packed.ratingWord, words),
  };
}

// Signs that JSON writes as they are, with one byte each.
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** How many signs a place in the list takes, 0 for “none” among them. */
function widthFor(list: string[]): number {
  return list.length < signs.length ? 1 : list.length < signs.length ** 2 ? 2 : 3;
}

function pack(places: number[], list: string[]): string {
  const width = widthFor(list);
  return places
    .map((place) =>
      Array.from({ length: width }, (_, at) => {
        const step = signs.length ** (width - 1 - at);
        return signs[Math.floor(place / step) % signs.length];
      }).join(''),
    )
    .join('');
}

function unpack(text: string, list: string[]): number[] {
  const width = widthFor(list);
  return Array.from({ length: text.length / width }, (_, row) =>
    [...text.slice(row * width, (row + 1) * width)].reduce(
      (place, sign) => place * signs.length + signs.indexOf(sign),
      0,
    ),
  );
}

function byFacet<Value>(read: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(facetNames.map((facet) => [facet, read(facet)])) as Record<
    Facet,
    Value
  >;
}
