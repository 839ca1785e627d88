import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { findTable, type Table } from '../../../scripts/import/table/find-table.ts';
import { readTable } from '../../../scripts/import/table/open-workbook.ts';

/** A workbook of one sheet or more, as bytes. A cell is text, a number, or a cell of the library. */
export function workbook(
  sheets: Record<string, SheetOf>,
  bookType: 'xlsx' | 'xls' | 'ods' | 'xlsb' | 'csv' = 'xlsx',
): Buffer {
  const book = utils.book_new();
  for (const [name, { rows, merges = [], hidden = [] }] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows as unknown[][]);
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    sheet['!rows'] = rows.map((_, at) => ({ hidden: hidden.includes(at + 1) }));
    utils.book_append_sheet(book, sheet, name);
  }
  return write(book, { type: 'buffer', bookType, compression: true });
}

/** The tables of such a workbook. */
export function tablesOf(sheets: Record<string, SheetOf>): Table[] {
  return readTable('plan.xlsx', workbook(sheets)).sheets.map((sheet) => findTable(sheet));
}

/** A packed file of parts by their names. */
export function packed(parts: Record<string, string>): Buffer {
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
}

/** A file of Office before 2007, or one with a password, with streams by their names. */
export function oldOffice(...streams: string[]): Buffer {
  const file = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(file, stream, Buffer.from('x'));
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Uint8Array);
}

export interface SheetOf {
  rows: unknown[][];
  merges?: string[];
  /** The numbers of hidden rows. */
  hidden?: number[];
}
