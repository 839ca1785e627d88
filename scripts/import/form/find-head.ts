import type { FormColumn } from '../../form/columns.ts';
import type { CellFault } from '../plan/cell-fault.ts';
import { columnLetters, type Row, type Sheet } from '../table/sheet.ts';

/**
 * The row with the names of the columns, and where each column stands, counted from 0; with what is not as the form
 * was made.
 *
 * @param before the number of the first row of a commitment.
 */
export function findHead(sheet: Sheet, columns: readonly FormColumn[], before: number): FoundHead {
  const row = headerOf(sheet, columns, before);
  if (!row) {
    const names = columns.map(({ heading }) => heading).join(', ');
    const fault = {
      sheet: sheet.name,
      at: 'A1',
      says: 'The row with the names of the columns is gone.',
      fix: `Put it back above the rows: ${names}.`,
    };
    return { row, places: new Map(), faults: [fault] };
  }
  const places = new Map(
    columns.flatMap(({ key, heading }) => {
      const at = row.cells.findIndex(({ text }) => isHeading(text, heading));
      return at < 0 ? [] : [[key, at] as const];
    }),
  );
  return { row, places, faults: columnFaults(sheet, row, columns) };
}

interface FoundHead {
  row: Row | undefined;
  places: Map<FormColumn['key'], number>;
  faults: CellFault[];
}

function headerOf(sheet: Sheet, columns: readonly FormColumn[], before: number): Row | undefined {
  const known = (row: Row) =>
    row.cells.filter(({ text }) => columns.some(({ heading }) => isHeading(text, heading))).length;
  const above = sheet.rows.filter(({ number }) => number < before);
  const [best] = above.toSorted((one, other) => known(other) - known(one));
  return best && known(best) >= 3 ? best : undefined;
}

function columnFaults(sheet: Sheet, header: Row, columns: readonly FormColumn[]): CellFault[] {
  const found = header.cells.flatMap((cell) => {
    const column = columns.find(({ heading }) => isHeading(cell.text, heading));
    return column ? [{ cell, column }] : [];
  });
  const there = columns.filter((one) => found.some(({ column }) => column === one));
  const gone = columns.filter((one) => !there.includes(one));
  return [
    ...gone.map(({ heading }) => ({
      sheet: sheet.name,
      at: `${columnLetters(columns.findIndex((one) => one.heading === heading))}${header.number}`,
      says: `The column “${heading}” is gone.`,
      fix: 'Put it back, with its name above it. A form has all of its columns, in their order.',
    })),
    ...found.flatMap(({ cell, column }, at) => {
      const expected = there[at];
      if (expected === column) return [];
      return [
        {
          sheet: sheet.name,
          at: cell.at,
          says: `“${column.heading}” stands here, and “${expected?.heading ?? 'nothing'}” is expected.`,
          fix: 'Put the columns back into the order of the form, with their cells.',
        },
      ];
    }),
  ];
}

function isHeading(text: string, heading: string): boolean {
  return text.replace(/\s+/g, ' ').toLowerCase() === heading.toLowerCase();
}
