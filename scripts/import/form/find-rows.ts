import { listed } from '../../../src/lib/fields/sentence.ts';
import type { FormColumn } from '../../form/columns.ts';
import type { FormRow } from '../../form/form-rows.ts';
import type { FormName, MarkedRow } from '../../form/mark.ts';
import type { CellFault, CellNote } from '../plan/cell-fault.ts';
import { type Cell, columnLetters, type Row, type Sheet, type Workbook } from '../table/sheet.ts';
import type { MarkInRow } from './marks-in.ts';

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
    const header = headerOf(
      sheet,
      columns,
      Math.min(...own.map(({ sheetRow }) => sheetRow.number)),
    );
    if (!header) {
      faults.push({
        sheet: sheet.name,
        at: 'A1',
        says: 'The row with the names of the columns is gone.',
        fix: `Put it back above the rows: ${columns.map(({ heading }) => heading).join(', ')}.`,
      });
      continue;
    }
    faults.push(...columnFaults(sheet, header, columns));
    const places = new Map(
      columns.flatMap(({ key, heading }) => {
        const at = header.cells.findIndex(({ text }) => isHeading(text, heading));
        return at < 0 ? [] : [[key, at] as const];
      }),
    );
    for (const row of sheet.rows.filter(({ number }) => number > header.number)) {
      const mark = own.find(({ sheetRow }) => sheetRow === row);
      faults.push(...rowFaults(sheet, row, mark, name));
      notes.push(...outside(sheet, row, places, header.number));
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
  const told = toldElsewhere(marks, name);
  faults.push(...doubled(rows), ...missing(rows, wanted, sheetOf, told));
  return { rows, faults, notes };
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
function outside(
  sheet: Sheet,
  row: Row,
  places: ReadonlyMap<string, number>,
  header: number,
): CellNote[] {
  const own = new Set(places.values());
  return row.cells
    .filter(({ text }, at) => text !== '' && !own.has(at) && row.number > header)
    .map(({ at, text }) => ({
      sheet: sheet.name,
      at,
      says: `“${text.slice(0, 60)}” stands outside of the form, and is not read.`,
    }));
}

function doubled(rows: readonly FoundRow[]): CellFault[] {
  return [...Map.groupBy(rows, ({ mark }) => keyOf(mark)).values()].flatMap(([first, ...others]) =>
    others.map(({ sheet, number, mark }) => ({
      sheet,
      at: `A${number}`,
      says: `The row of ${mark.commitment} is here again. It stands in row ${first?.number}${first?.sheet === sheet ? '' : ` of ${first?.sheet}`}.`,
      fix: 'Keep one of the two.',
    })),
  );
}

/** Rows that are there, and of which something else is wrong: that they are missing would be said twice. */
function toldElsewhere(marks: readonly MarkInRow[], name: FormName): (row: MarkedRow) => boolean {
  const sheets = new Set(marks.map(({ sheet }) => sheet));
  const keys = new Set(
    marks.flatMap(({ row, name: of }) => (row && isSameForm(of, name) ? [keyOf(row)] : [])),
  );
  const unmarked = new Set(
    [...sheets].flatMap(({ rows }) =>
      rows
        .filter(
          (row) =>
            !marks.some((mark) => mark.sheetRow === row && mark.row && isSameForm(mark.name, name)),
        )
        .flatMap(({ cells }) => cells[0]?.text ?? []),
    ),
  );
  return (row) => keys.has(keyOf(row)) || unmarked.has(row.commitment);
}

/** A row that is gone is told where it stood, below the one before it; a sheet that is gone, once. */
function missing(
  rows: readonly FoundRow[],
  wanted: readonly FormRow[],
  sheetOf: WantedForm['sheetOf'],
  isTold: (row: MarkedRow) => boolean,
): CellFault[] {
  const there = new Map(rows.map((row) => [keyOf(row.mark), row]));
  return [...Map.groupBy(wanted, ({ lead }) => lead)].flatMap(([lead, own]) => {
    const gone = own.filter((row) => !there.has(keyOf(row)) && !isTold(row));
    if (gone.length === own.length) {
      return [
        {
          sheet: sheetOf(lead),
          at: 'A1',
          says: `This sheet is gone, with ${listed(
            gone.map(({ commitment }) => commitment),
            'and',
          )}.`,
          fix: 'Put it back, and save the whole workbook as .xlsx or .ods: a CSV file holds one sheet.',
        },
      ];
    }
    return gone.map((row) => {
      const before = own.slice(0, own.indexOf(row)).flatMap((one) => there.get(keyOf(one)) ?? []);
      const place = before.at(-1);
      return {
        sheet: place?.sheet ?? sheetOf(lead),
        at: `A${place?.number ?? 2}`,
        says: `There is no row for ${row.commitment} below this one.`,
        fix: 'It was taken out, or the site has it only since the form was made. Put it back; or copy what was filled in into a new form.',
      };
    });
  });
}

/** By which rows are compared: the commitment, and the lead in a form by lead. */
export function keyOf({ commitment, lead }: MarkedRow): string {
  return `${commitment}@${lead ?? ''}`;
}

function isSameForm(one: FormName, other: FormName): boolean {
  return one.strategy === other.strategy && one.report === other.report;
}

function isHeading(text: string, heading: string): boolean {
  return text.replace(/\s+/g, ' ').toLowerCase() === heading.toLowerCase();
}

/** A form as the site makes it. */
interface WantedForm {
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
