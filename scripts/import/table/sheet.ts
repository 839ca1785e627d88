/** A workbook as it was read: what stands in its cells, and nothing that we made of it. */
export interface Workbook {
  sheets: Sheet[];
  /** What was read of the file, and what of it nobody can read, in sentences for the officer. */
  notes: string[];
}

export interface Sheet {
  name: string;
  isHidden: boolean;
  rows: Row[];
  /** The letters of columns that are hidden. */
  hiddenColumns: string[];
  /** What of this sheet cannot be read, in sentences. */
  notes: string[];
}

export interface Row {
  /** Its number in the sheet, from 1. */
  number: number;
  isHidden: boolean;
  /** From column A on, without a gap. */
  cells: Cell[];
}

export interface Cell {
  /** Its place in the sheet: “B6”. */
  at: string;
  /** What a person sees, on one line or several; empty when there is nothing. */
  text: string;
  value: CellValue;
  /** The fill, six hexadecimal digits in capitals; undefined for none and for white. */
  colour?: string;
  /** The merged block that it is a part of. */
  block?: Block;
}

export type CellValue =
  | { kind: 'nothing' }
  | { kind: 'text' }
  /** `isBare` when no format says how many decimals are meant. */
  | { kind: 'number'; isBare: boolean }
  | { kind: 'date'; day: string }
  /** An error of the spreadsheet, or a formula whose result is not kept in the file. */
  | { kind: 'fault' };

/** Cells that are merged into one, which shows what stands in the first. */
export interface Block {
  first: string;
  text: string;
  colour?: string;
  columns: number;
  rows: number;
  /** Whether a cell stands in the first column and in the first row of it. */
  isInFirstColumn: boolean;
  isInFirstRow: boolean;
}

/** The letters of a column, counted from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
