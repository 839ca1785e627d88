import { parse } from 'csv-parse/sync';
import { decode } from '../../../src/lib/reading/text/decode.ts';
import { Mistake } from '../../terminal/mistake.ts';
import { refusals } from './file-kind.ts';
import { tableLimits } from './limits.ts';
import { plainText } from './plain-text.ts';
import { columnLetters, type Workbook } from './sheet.ts';

/** A file of separated values as a workbook of one sheet. What cannot be read is a Mistake that says what to do. */
export function readCsv(name: string, bytes: Buffer): Workbook {
  const decoded = decode(bytes);
  if ('code' in decoded) {
    throw new Mistake(
      `“${name}” is not saved as UTF-8, so letters like é and £ would be lost.\nSave it as “CSV UTF-8”, or as .xlsx, and import that.`,
    );
  }
  const text = decoded.text.replace(/^\ufeff/, '');
  if (text.includes('\0')) throw new Mistake(refusals.damaged(name));
  const separator = separatorOf(text);
  const rows = recordsOf(name, text, separator);
  if (rows.length > tableLimits.rows) throw new Mistake(refusals.tooManyRows(name));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > tableLimits.columns) throw new Mistake(refusals.tooManyColumns(name));
  return {
    sheets: [
      {
        name: 'CSV',
        isHidden: false,
        hiddenColumns: [],
        notes: [],
        rows: rows.map((row, at) => ({
          number: at + 1,
          isHidden: false,
          cells: Array.from({ length: width }, (_, column) => {
            const words = plainText(row[column] ?? '');
            return {
              at: `${columnLetters(column)}${at + 1}`,
              text: words,
              value: { kind: words === '' ? ('nothing' as const) : ('text' as const) },
            };
          }),
        })),
      },
    ],
    notes: [],
  };
}

function recordsOf(name: string, text: string, delimiter: string): string[][] {
  try {
    // Rows keep their numbers, so empty ones are kept too.
    return parse(text, { delimiter, relax_column_count: true, to: tableLimits.rows + 1 });
  } catch {
    throw new Mistake(
      `“${name}” cannot be taken apart: a quotation mark in it opens and does not close, or closes too early.\nOpen it in a spreadsheet program, and save it as .xlsx.`,
    );
  }
}

/** Excel separates values by what the country uses; the head of the table shows by what. */
export function separatorOf(text: string): string {
  const head = text.slice(0, 5000).replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((sign) => ({ sign, times: head.split(sign).length }));
  return counted.reduce((most, one) => (one.times > most.times ? one : most)).sign;
}
