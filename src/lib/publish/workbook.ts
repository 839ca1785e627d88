import writeWorkbook, { type Cell, type Sheet } from 'write-excel-file/node';
import type { Day } from '../fields/calendar.ts';
import { datedArchive } from './dated-archive.ts';
import type { SheetValue, WorkbookSheet } from './workbook-sheets.ts';

/** The sheets as a workbook of Excel (XLSX). Heads are bold and stay in view. */
export async function workbook(sheets: WorkbookSheet[], asAt: Day): Promise<Uint8Array> {
  const written = await writeWorkbook(sheets.map(asSheet), {
    fontFamily: 'Arial',
    fontSize: 11,
  }).toBuffer();
  return datedArchive(written, asAt);
}

function asSheet({ name, heads, rows }: WorkbookSheet): Sheet<never> {
  return {
    sheet: name,
    data: [
      heads.map(([value]) => ({ value, fontWeight: 'bold' })),
      ...rows.map((row) => row.map(sheetCell)),
    ],
    columns: heads.map(([, width]) => ({ width })),
    stickyRowsCount: 1,
  };
}

function sheetCell(value: SheetValue): Cell {
  if (value === undefined) return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: withoutCodes(value), type: String };
}

/**
 * Excel reads “_x0041_” as the letter of that number, so the first stroke of such a text is written as
 * one. So is the first letter of “constructor” and its like, with which the library cannot cope.
 */
export function withoutCodes(text: string): string {
  const written = text
    .replace(/\r\n?/g, '\n')
    // What XML cannot hold goes here: the library would take the signs beside it out too.
    .replace(/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  if (!(written in Object.prototype)) return written;
  return `_x${written.charCodeAt(0).toString(16).padStart(4, '0')}_${written.slice(1)}`;
}
