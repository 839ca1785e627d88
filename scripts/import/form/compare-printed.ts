import { printedColumns } from '../../form/columns.ts';
import type { FormRow } from '../../form/form-rows.ts';
import { type FormName, keyOf, readMark, sumOver } from '../../form/mark.ts';
import type { CellFault } from '../plan/cell-fault.ts';
import type { FoundRow } from './find-rows.ts';

/**
 * What grey cells say that the site does not: by the sum of the row they were edited, or the site has changed since
 * the form was made.
 */
export function comparePrinted(
  rows: readonly FoundRow[],
  wanted: readonly FormRow[],
  name: FormName,
): CellFault[] {
  const now = new Map(wanted.map((row) => [keyOf(row), row]));
  return rows.flatMap((row) => {
    const site = now.get(keyOf(row.mark));
    if (!site) {
      return [
        {
          sheet: row.sheet,
          at: `A${row.number}`,
          says: `The site asks nothing of ${row.mark.commitment} for this report.`,
          fix: 'Take the row out: the commitment was withdrawn, went on elsewhere, has other leads or has another ID since.',
        },
      ];
    }
    return differences(row, site, name);
  });
}

function differences(row: FoundRow, site: FormRow, { strategy, report }: FormName): CellFault[] {
  const own = printedColumns.map(({ key }) => row.cells.get(key)?.text ?? '');
  const isAsMade = sumOver(own) === row.mark.sum;
  const isSiteAsMade = readMark(site.mark)?.row?.sum === row.mark.sum;
  const anew = `Make the form anew: npm run form -- ${strategy} ${report}. Then copy what was filled in into it.`;
  const different = printedColumns.flatMap(({ key, heading }, at): CellFault[] => {
    const [is, was] = [flat(own[at] ?? ''), flat(site.printed[key])];
    const cell = row.cells.get(key);
    // A column that is gone is told once, for all rows.
    if (!cell || is === was) return [];
    const place = { sheet: row.sheet, at: cell.at };
    if (isAsMade) {
      return [
        {
          ...place,
          says: `The site says ${quoted(was)} now, under “${heading}”. The form is older.`,
          fix: anew,
        },
      ];
    }
    return [
      {
        ...place,
        says: `This cell is locked, and says something else than the site: ${quoted(was)}.`,
        fix: isSiteAsMade ? 'Write that back, and say what is new in the white cells.' : anew,
      },
    ];
  });
  if (different.length > 0 || isSiteAsMade || row.cells.size === 0) return different;
  return [
    {
      sheet: row.sheet,
      at: row.markAt,
      says: 'The mark of this row was changed.',
      fix: anew,
    },
  ];
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function quoted(text: string): string {
  return `“${text.length > 90 ? `${text.slice(0, 90)}…` : text}”`;
}
