import { type FormName, type MarkedRow, readMark } from '../../form/mark.ts';
import { Mistake } from '../../terminal/mistake.ts';
import type { Row, Sheet, Workbook } from '../table/sheet.ts';

/** Whether a workbook is a form that a site made. */
export function isForm({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ text }) => readMark(text))),
  );
}

/** The marks of a form: which one it is, and each row that bears one. */
export function marksIn({ sheets }: Workbook): FormMarks {
  const found = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.cells.flatMap(({ at, text }) => {
        const mark = readMark(text);
        return mark ? [{ sheet, sheetRow: row, at, ...mark }] : [];
      }),
    ),
  );
  if (found.some(({ isOfThisVersion }) => !isOfThisVersion)) {
    throw new Mistake(
      'Another version of Golden Thread made this form.\nMake it anew with npm run form, and copy what was filled in into it.',
    );
  }
  const rows = found.filter(({ isForm: isOfForm }) => !isOfForm);
  if (rows.length === 0) {
    throw new Mistake(
      'This file holds the first sheet of a form alone.\nSave the whole workbook as .xlsx or .ods; or as CSV while the sheet with the rows is open.',
    );
  }
  const name = mostFrequent(rows.map((one) => one.name));
  return { name, isByLead: rows.some(({ row }) => row?.lead !== undefined), rows };
}

function mostFrequent(names: readonly FormName[]): FormName {
  const groups = Map.groupBy(names, ({ strategy, report }) => `${strategy}/${report}`);
  const [most] = [...groups.values()].toSorted((one, other) => other.length - one.length);
  if (!most?.[0]) throw new Error('A form has no row.');
  return most[0];
}

interface FormMarks {
  name: FormName;
  isByLead: boolean;
  rows: MarkInRow[];
}

export interface MarkInRow {
  sheet: Sheet;
  sheetRow: Row;
  /** The cell of the mark. */
  at: string;
  name: FormName;
  /** Undefined where the mark is damaged. */
  row: (MarkedRow & { sum: string }) | undefined;
}
