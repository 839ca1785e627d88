import { recordsIn, type SeriesRecord } from './read-records.ts';
import type { SeriesAnswers } from './series-answers.ts';
import type { SeriesUse } from './series-columns.ts';

/**
 * The values of a file one after the other, by what its columns hold: one for each row, or one for each row and time of a
 * file that has its times side by side.
 */
export async function* valuesIn(
  file: string,
  columns: SeriesAnswers['columns'],
): AsyncGenerator<RawValue> {
  const at = new Map<SeriesUse, number[]>();
  for (const [place, { is }] of columns.entries()) {
    if (is !== '?') at.set(is, [...(at.get(is) ?? []), place]);
  }
  const times = at.get('value-of') ?? [];
  for await (const record of recordsIn(file)) {
    const cell = (use: SeriesUse) => text(record, at.get(use)?.[0]);
    const shared = {
      row: record.row,
      isEmpty: record.cells.every((one) => one.trim() === ''),
      area: named(cell('area'), cell('area-code')),
      areaName: cell('area') || cell('area-code'),
      measure: named(cell('measure'), cell('measure-code')),
      ...{ lower: cell('lower'), upper: cell('upper') },
      ...{ count: cell('count'), denominator: cell('denominator'), note: cell('note') },
      ...{ sex: cell('sex'), age: cell('age'), group: cell('group') },
    };
    if (times.length === 0) {
      yield { ...shared, period: cell('period'), value: cell('value') };
    } else {
      for (const place of times) {
        yield { ...shared, period: columns[place]?.says ?? '', value: text(record, place) };
      }
    }
  }
}

/** A value as the file has it: every part as text, empty where there is none. */
export interface RawValue {
  row: number;
  isEmpty: boolean;
  /** The place with its code, by which it is asked. */
  area: string;
  areaName: string;
  /** What is measured, with its number, by which it is asked; empty where the file measures one thing. */
  measure: string;
  period: string;
  value: string;
  lower: string;
  upper: string;
  count: string;
  denominator: string;
  sex: string;
  age: string;
  group: string;
  note: string;
}

function text({ cells }: SeriesRecord, at: number | undefined): string {
  return at === undefined ? '' : (cells[at] ?? '').replace(/\s+/g, ' ').trim();
}

/** “Southend-on-Sea (E06000033)”; what has no name goes by its code. */
function named(name: string, code: string): string {
  if (name === '' || code === '') return name || code;
  return `${name} (${code})`;
}
