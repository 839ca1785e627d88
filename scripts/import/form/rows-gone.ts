import { listed } from '../../../src/lib/fields/sentence.ts';
import type { FormRow } from '../../form/form-rows.ts';
import { type FormName, isSameForm, keyOf, type MarkedRow } from '../../form/mark.ts';
import type { CellFault } from '../plan/cell-fault.ts';
import type { FoundRow, WantedForm } from './find-rows.ts';
import type { MarkInRow } from './marks-in.ts';

/** Rows that are there again. */
export function rowsTwice(rows: readonly FoundRow[]): CellFault[] {
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
export function namedElsewhere(
  marks: readonly MarkInRow[],
  name: FormName,
): (row: MarkedRow) => boolean {
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
export function rowsGone(
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
