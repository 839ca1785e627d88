import { inWords, lastDay } from '../fields/calendar.ts';
import type { SearchRecord } from '../kinds/search-record.ts';
import { type Facet, facetNames } from '../search/facets.ts';
import type { FacetTable } from '../search/table.ts';

/** The answers and dates of all records as columns. A row is a record, in their order. */
export function searchTable(records: SearchRecord[]): FacetTable {
  const values = byFacet((facet) => distinct(records.flatMap(({ facets }) => facets[facet] ?? [])));
  // A month means its last day, so it comes after the days in it.
  const dates = distinct(records.flatMap(({ due, updated }) => [due ?? '', updated ?? ''])).sort(
    (one, other) => lastDay(one).localeCompare(lastDay(other)) || one.localeCompare(other),
  );
  const words = distinct(
    records.flatMap(({ lifecycleWord, ratingWord }) => [lifecycleWord ?? '', ratingWord ?? '']),
  );
  const column = (list: string[], read: (record: SearchRecord) => string | undefined) => {
    const place = places(list);
    return records.map((record) => place(read(record)));
  };
  return {
    values,
    columns: byFacet((facet) => {
      const place = places(values[facet]);
      return records.map(({ facets }) => {
        const [first, ...others] = facets[facet] ?? [];
        return others.length > 0 ? [first, ...others].map(place) : place(first);
      });
    }),
    dates: dates.map(inWords),
    due: column(dates, ({ due }) => due),
    updated: column(dates, ({ updated }) => updated),
    words,
    lifecycleWord: column(words, ({ lifecycleWord }) => lifecycleWord),
    ratingWord: column(words, ({ ratingWord }) => ratingWord),
  };
}

function byFacet<Value>(read: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(facetNames.map((facet) => [facet, read(facet)])) as Record<
    Facet,
    Value
  >;
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts.filter(Boolean))].sort();
}

/** The place of a text in a list, counted from 1; 0 for none. */
function places(list: string[]): (text: string | undefined) => number {
  const byText = new Map(list.map((text, at) => [text, at + 1]));
  return (text) => (text === undefined ? 0 : (byText.get(text) ?? 0));
}
