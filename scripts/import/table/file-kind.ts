import { extname } from 'node:path';
import { Mistake } from '../../terminal/mistake.ts';

/** The kinds of file that a plan can be read from. */
export type FileKind = 'zip' | 'xls' | 'csv';

/**
 * What a file is, by its first bytes and its name. What no table can be read from is a Mistake that says what to do
 * instead.
 */
export function fileKind(name: string, bytes: Buffer): FileKind {
  const ending = extname(name).toLowerCase();
  if (bytes.length === 0) throw new Mistake(`“${name}” is empty.\n${askAgain}`);
  if (bytes.subarray(0, 1024).includes('%PDF-')) throw new Mistake(refusals.pdf(name));
  if (bytes.subarray(0, 8).equals(oldOffice)) return kindOfOldOffice(name, bytes);
  if (bytes.subarray(0, 4).equals(packed)) {
    if (macros.has(ending)) throw new Mistake(refusals.macro(name));
    return 'zip';
  }
  if (ending === '.csv' || ending === '.tsv' || ending === '.txt') return 'csv';
  if (known.has(ending)) throw new Mistake(refusals.damaged(name));
  throw new Mistake(
    `“${name}” is no spreadsheet that can be read here.\nSave it as .xlsx, .ods, .docx or .csv (UTF-8), and import that.`,
  );
}

/** Excel, Word and PowerPoint of before 2007, and any newer file with a password, begin alike. */
function kindOfOldOffice(name: string, bytes: Buffer): FileKind {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) throw new Mistake(refusals.password(name));
  if (holds('WordDocument')) throw new Mistake(refusals.word(name));
  if (holds('_VBA_PROJECT')) throw new Mistake(refusals.macro(name));
  if (holds('Workbook') || holds('Book')) return 'xls';
  throw new Mistake(refusals.damaged(name));
}

const oldOffice = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const packed = Buffer.from('PK\u0003\u0004', 'latin1');
const macros = new Set(['.xlsm', '.xltm', '.xlam', '.docm']);
const known = new Set(['.xlsx', '.xls', '.ods', '.docx', '.xltx', '.ots', ...macros]);
const askAgain = 'Ask for it again, or save it anew from the program that made it.';

/** Why a file is refused, each with what to do. */
export const refusals = {
  pdf: (name: string) =>
    `“${name}” is a PDF. Its tables are drawn, not written, so cells would be lost in silence.\nAsk for the spreadsheet or the Word file that it was made from.`,
  word: (name: string) =>
    `“${name}” is a Word file of the old kind (.doc).\nOpen it in Word or LibreOffice, save it as .docx, and import that.`,
  noTable: (name: string) =>
    `“${name}” is a Word file without a table.\nPut the actions into a table, one in a row, with a name above each column, and import it again.`,
  password: (name: string) =>
    `“${name}” is protected with a password.\nOpen it, take the password away (File, Info, Protect Workbook), save it, and import it again.`,
  macro: (name: string) =>
    `“${name}” holds macros, which are programs. None is run or read here.\nSave it as a plain workbook (.xlsx), and import that.`,
  binary: (name: string) =>
    `“${name}” is a binary workbook (.xlsb).\nOpen it, save it as .xlsx, and import that.`,
  damaged: (name: string) => `“${name}” is damaged, or is not what its name says.\n${askAgain}`,
  tooLarge: (name: string) =>
    `“${name}” is far larger than a plan.\nTake pictures and sheets away that do not belong to the plan, save it, and import it again.`,
  tooManyRows: (name: string) =>
    `“${name}” has a sheet with more than 10,000 rows.\nKeep the rows of the plan, save them as a workbook of their own, and import that.`,
  tooManyColumns: (name: string) =>
    `“${name}” has a sheet with more than 200 columns.\nKeep the columns of the plan, save them as a workbook of their own, and import that.`,
  tooSlow: (name: string) =>
    `“${name}” takes longer to read than any plan would.\nCopy the table into a new workbook, save that as .xlsx, and import that.`,
} as const;
