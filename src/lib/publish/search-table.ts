import { inWords, lastDay } from '../fields/calendar.ts';
import type { SearchRecord } from '../kinds/search-record.ts';
import { columnNames, type Table, type TableColumn } from '../search/table.ts';

/** What narrows, sorts and labels all records, as columns. A row is a record, in their order. */
export function searchTable(records: SearchRecord[]): Table {
  return Object.fromEntries(
    columnNames.map((name) => [
      name,
      columnOf(
        records.map((record) => valuesOf(record, name)),
        name,
      ),
    ]),
  ) as Table;
}

function valuesOf(record: SearchRecord, name: TableColumn): string[] {
  if (name === 'ref') return record.refs ?? [];
  if (name === 'due' || name === 'updated' || name === 'lang') return listOf(record[name]);
  if (name === 'lifecycleWord' || name === 'ratingWord') return listOf(record[name]);
  return record.facets[name] ?? [];
}

function listOf(value: string | undefined): string[] {
  return value ? [value] : [];
}

/** Dates come in the order of time, so that the place of one is also its order; a month means its last day. */
function columnOf(values: string[][], name: TableColumn) {
  const byKey = new Map(values.map((set) => [JSON.stringify(set), set]));
  const isDate = name === 'due' || name === 'updated';
  const sets = [...byKey].sort(([one, [date = '']], [other, [later = '']]) =>
    isDate && date && later
      ? lastDay(date).localeCompare(lastDay(later)) || date.localeCompare(later)
      : one < other
        ? -1
        : 1,
  );
  const places = new Map(sets.map(([key], at) => [key, at]));
  return {
    sets: sets.map(([, set]) => (isDate ? set.map(inWords) : set)),
    rows: values.map((set) => places.get(JSON.stringify(set)) ?? 0),
  };
}
