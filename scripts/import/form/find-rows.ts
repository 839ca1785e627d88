import type { FormColumn } from '../../form/columns.ts';
import type { FormRow } from '../../form/form-rows.ts';
import { type FormName, isSameForm, type MarkedRow } from '../../form/mark.ts';
import type { CellFault, CellNote } from '../plan/cell-fault.ts';
import type { Cell, Row, Sheet, Workbook } from '../table/sheet.ts';
import { findHead } from './find-head.ts';
import type { MarkInRow } from './marks-in.ts';
import { namedElsewhere, rowsGone, rowsTwice } from './rows-gone.ts';

/**
 * The rows of a form by their marks, with the cells of each by the columns. Whatever is not as the form was made is a
 * fault: a row that is gone, twice there or of another form, a column that is gone or elsewhere.
 */
export function findRows(
  { sheets }: Workbook,
  marks: readonly MarkInRow[],
  { name, columns, wanted, sheetOf }: WantedForm,
): { rows: FoundRow[]; faults: CellFault[]; notes: CellNote[] } {
  const faults: CellFault[] = [];
  const notes: CellNote[] = [];
  const rows: FoundRow[] = [];
  for (const sheet of sheets) {
    const own = marks.filter((one) => one.sheet === sheet);
    if (own.length === 0) continue;
    const first = Math.min(...own.map(({ sheetRow }) => sheetRow.number));
    const header = findHead(sheet, columns, first);
    faults.push(...header.faults);
    if (!header.row) continue;
    const { places } = header;
    const from = header.row.number;
    for (const row of sheet.rows.filter(({ number }) => number > from)) {
      const mark = own.find(({ sheetRow }) => sheetRow === row);
      faults.push(...rowFaults(sheet, row, mark, name));
      notes.push(...outside(sheet, row, places));
      if (!mark?.row || !isSameForm(mark.name, name)) continue;
      const cells = new Map(
        [...places].flatMap(([key, at]) => {
          const cell = row.cells[at];
          return cell ? [[key, cell] as const] : [];
        }),
      );
      rows.push({ sheet: sheet.name, number: row.number, markAt: mark.at, mark: mark.row, cells });
    }
  }
  const told = namedElsewhere(marks, name);
  faults.push(...rowsTwice(rows), ...rowsGone(rows, wanted, sheetOf, told));
  return { rows, faults, notes };
}

/** What is wrong with a row that has no mark, or not one of this form. */
function rowFaults(
  sheet: Sheet,
  row: Row,
  mark: MarkInRow | undefined,
  name: FormName,
): CellFault[] {
  if (!mark) {
    const first = row.cells.find(({ text }) => text !== '');
    if (!first) return [];
    return [
      {
        sheet: sheet.name,
        at: first.at,
        says: `This row bears no mark of the form: “${first.text.slice(0, 60)}”.`,
        fix: 'Take it out if it was added: a form has the rows that it was made with. If its last cell was emptied, copy what was filled in into a new form.',
      },
    ];
  }
  const fix = 'Copy what was filled in into a new form, from npm run form.';
  if (!mark.row) {
    return [{ sheet: sheet.name, at: mark.at, says: 'The mark of this row was changed.', fix }];
  }
  if (isSameForm(mark.name, name)) return [];
  return [
    {
      sheet: sheet.name,
      at: mark.at,
      says: `This row is of another form: ${mark.name.strategy}, ${mark.name.report}.`,
      fix: `Take it out. This is the form of ${name.strategy}, ${name.report}.`,
    },
  ];
}

/** Words beside the columns of the form: nobody reads them. */
function outside(sheet: Sheet, row: Row, places: ReadonlyMap<string, number>): CellNote[] {
  const own = new Set(places.values());
  return row.cells
    .filter(({ text }, at) => text !== '' && !own.has(at))
    .map(({ at, text }) => ({
      sheet: sheet.name,
      at,
      says: `“${text.slice(0, 60)}” stands outside of the form, and is not read.`,
    }));
}

/** A form as the site makes it. */
export interface WantedForm {
  name: FormName;
  columns: FormColumn[];
  wanted: FormRow[];
  /** What the sheet of a lead is called. */
  sheetOf: (lead: string | undefined) => string;
}

/** A row of a form as it came back. */
export interface FoundRow {
  sheet: string;
  number: number;
  markAt: string;
  mark: MarkedRow & { sum: string };
  cells: ReadonlyMap<FormColumn['key'], Cell>;
}
