import { findHeader, type Header, headerIn } from './find-header.ts';
import type { Cell, CellValue, Row, Sheet } from './sheet.ts';

/**
 * The table of a sheet: the columns by their names, and each row with what it is. Nothing is left out: whatever is no
 * row of the plan says what it is instead.
 *
 * @param given the numbers of the rows of the header, where a person has said so.
 */
export function findTable(sheet: Sheet, given?: readonly number[]): Table {
  const header = given ? headerIn(sheet.rows, given) : findHeader(sheet.rows);
  const places = new Map(sheet.rows.flatMap(({ cells }) => cells.map((cell) => [cell.at, cell])));
  const last = Math.max(...(header?.numbers ?? [0]));
  const rows = sheet.rows.map((row) => ({
    number: row.number,
    isHidden: row.isHidden,
    says: row.cells.find(({ text }) => text !== '')?.text ?? '',
    kind: header ? kindOf(row, header, last) : row.cells.every(isEmpty) ? 'empty' : 'no-table',
    cells: new Map(
      (header && row.number > last ? header.columns : []).flatMap((column) => {
        const cell = row.cells[column.index];
        return cell ? [[column.name, carriedDown(cell, places)] as const] : [];
      }),
    ),
  })) satisfies TableRow[];
  return { sheet, header, rows };
}

function kindOf(row: Row, header: Header, last: number): RowKind {
  if (header.numbers.includes(row.number)) return 'header';
  if (row.cells.every(isEmpty)) return 'empty';
  if (row.number < last) return 'above';
  const filled = row.cells.filter((cell) => !isEmpty(cell));
  if (filled.every(({ text }, at) => isNameOf(header, text, row, filled[at])))
    return 'header-again';
  const [first] = filled;
  const isShort = filled.length * 2 <= header.columns.length;
  if (isShort && /^(?:grand |sub[- ]?)?totals?\b/i.test(first?.text ?? '')) return 'total';
  return filled.length === 1 && header.columns.length > 2 ? 'alone' : 'entry';
}

function isNameOf(header: Header, text: string, row: Row, cell: Cell | undefined): boolean {
  const index = cell ? row.cells.indexOf(cell) : -1;
  const parts = header.columns[index]?.name.split(' › ') ?? [];
  return parts.includes(text.replace(/\s+/g, ' '));
}

function isEmpty({ text, value }: Cell): boolean {
  return text === '' && value.kind !== 'fault';
}

/** What a cell says, or the block of merged cells that began above it in its column. */
function carriedDown(cell: Cell, places: ReadonlyMap<string, Cell>): TableCell {
  const { at, text, value, colour, block } = cell;
  const first = block && !block.isInFirstRow && block.isInFirstColumn ? block.first : undefined;
  if (first === undefined) return { at, text, value, colour, isCarried: false };
  return {
    at,
    text: block?.text ?? '',
    value: places.get(first)?.value ?? value,
    colour: block?.colour,
    isCarried: true,
  };
}

/** What a row is. Of one that holds a single cell, only a person can tell. */
export type RowKind =
  | 'no-table'
  | 'above'
  | 'header'
  | 'header-again'
  | 'empty'
  | 'total'
  | 'alone'
  | 'entry';

export interface Table {
  sheet: Sheet;
  header: Header | undefined;
  rows: TableRow[];
}

export interface TableRow {
  number: number;
  isHidden: boolean;
  /** The first words in it. */
  says: string;
  kind: RowKind;
  /** By the names of their columns. */
  cells: ReadonlyMap<string, TableCell>;
}

export interface TableCell {
  at: string;
  text: string;
  value: CellValue;
  colour: string | undefined;
  /** Whether it comes from merged cells that began further up. */
  isCarried: boolean;
}
