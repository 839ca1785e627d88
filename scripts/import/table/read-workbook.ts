import { type CellObject, read, type WorkSheet } from '@e965/xlsx';
import { Mistake } from '../../terminal/mistake.ts';
import { refusals } from './file-kind.ts';
import { tableLimits } from './limits.ts';
import { blocksOf } from './merged-blocks.ts';
import { cellOf, colourOf, textIn } from './read-cell.ts';
import { columnLetters, type Row, type Sheet, type Workbook } from './sheet.ts';
import { notesOn } from './sheet-notes.ts';
import { type Parts, packAgain, textOf } from './unpack.ts';

/** A workbook of Excel or LibreOffice, cell by cell. What cannot be read is a Mistake that says what to do. */
export function readWorkbook(name: string, bytes: Buffer, parts: Parts | undefined): Workbook {
  if (parts) refuseManyRows(name, parts.unpacked);
  const book = orDamaged(name, () =>
    read(parts ? packAgain(parts) : bytes, {
      dense: true,
      cellStyles: true,
      cellNF: true,
      // Excel shows a date of the plain format as the country writes it.
      dateNF: 'dd/mm/yyyy',
      sheetRows: tableLimits.rows + 1,
    }),
  );
  if (book.SheetNames.length > tableLimits.sheets) throw new Mistake(refusals.tooLarge(name));
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((sheet, at): Sheet => {
    const found = book.Sheets[sheet] ?? {};
    const rows = rowsOf(name, found, from1904);
    return {
      name: parts?.kind === 'ods' ? nameInOds(sheet) : sheet,
      isHidden: Boolean(book.Workbook?.Sheets?.[at]?.Hidden),
      rows,
      hiddenColumns: (found['!cols'] ?? []).flatMap((column, index) =>
        column?.hidden ? [columnLetters(index)] : [],
      ),
      notes: notesOn(found, textOf(parts?.unpacked[`xl/worksheets/sheet${at + 1}.xml`])),
    };
  });
  const isColourless = parts?.kind === 'ods';
  return {
    sheets,
    notes: isColourless
      ? [
          'Colours of cells are not read from an .ods file. Save it as .xlsx if colours mean something.',
        ]
      : [],
  };
}

/** Rows are counted before the file is read as a whole, which takes far more room. */
function refuseManyRows(name: string, parts: Record<string, Uint8Array>): void {
  for (const [part, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(part)) continue;
    const written = textOf(bytes)
      .split(/<\/(?:\w+:)?row>/)
      .filter((row) => /<(?:\w+:)?(?:v|is)[\s>]/.test(row));
    if (written.length > tableLimits.rows) throw new Mistake(refusals.tooManyRows(name));
  }
}

function rowsOf(name: string, sheet: WorkSheet, from1904: boolean): Row[] {
  const cells = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const blocks = blocksOf(sheet);
  const isWritten = (cell: CellObject | undefined) => textIn(cell).trim() !== '';
  const lastRow = cells.findLastIndex((row) => row?.some(isWritten));
  if (lastRow >= tableLimits.rows) throw new Mistake(refusals.tooManyRows(name));
  const width = cells.reduce(
    (most, row) => Math.max(most, (row?.findLastIndex(isWritten) ?? -1) + 1),
    0,
  );
  // A column that holds colours alone belongs to the table as well.
  const painted = cells.reduce(
    (most, row) =>
      Math.max(most, (row?.findLastIndex((cell) => colourOf(cell) !== undefined) ?? -1) + 1),
    0,
  );
  const columns = Math.max(width, Math.min(painted, tableLimits.columns));
  if (columns > tableLimits.columns) throw new Mistake(refusals.tooManyColumns(name));
  return Array.from(
    { length: lastRow + 1 },
    (_, row): Row => ({
      number: row + 1,
      isHidden: sheet['!rows']?.[row]?.hidden === true,
      cells: Array.from({ length: columns }, (__, column) =>
        cellOf(cells[row]?.[column], row, column, { blocks, from1904 }),
      ),
    }),
  );
}

/** The library leaves names of sheets as .ods writes them, with “&amp;” for “&”. */
function nameInOds(written: string): string {
  const signs = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));
  return written.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs.get(name) ?? '');
}

function orDamaged<Given>(name: string, work: () => Given): Given {
  try {
    return work();
  } catch (error) {
    if (error instanceof Mistake) throw error;
    const isProtected = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new Mistake(isProtected ? refusals.password(name) : refusals.damaged(name));
  }
}
