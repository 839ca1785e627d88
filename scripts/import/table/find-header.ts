import { isColumnName } from './column-words.ts';
import { type Cell, columnLetters, type Row } from './sheet.ts';

/** In how many rows from the top a header is looked for. */
const searched = 15;

/** The rows that name the columns, one or two; undefined when none reads like that. */
export function findHeader(rows: readonly Row[]): Header | undefined {
  const ranked = rows
    .slice(0, searched)
    .map((row, at) => ({ at, ...namesIn(row) }))
    .filter(({ known, labels }) => labels >= 2 && (known >= 2 || (known >= 1 && labels >= 3)));
  const [best] = ranked.toSorted((one, other) => other.known - one.known || one.at - other.at);
  if (!best) return undefined;
  if (isSecondLevel(rows[best.at], rows[best.at + 1])) return header(rows, [best.at, best.at + 1]);
  const above = rows[best.at - 1];
  return above && (isSecondLevel(above, rows[best.at]) || groupsOver(above, rows[best.at]))
    ? header(rows, [best.at - 1, best.at])
    : header(rows, [best.at]);
}

/** The header in rows that a person named, by their numbers. */
export function headerIn(rows: readonly Row[], numbers: readonly number[]): Header | undefined {
  const at = numbers.map((number) => rows.findIndex((row) => row.number === number));
  return at.length === 0 || at.includes(-1) ? undefined : header(rows, at);
}

function header(rows: readonly Row[], at: number[]): Header {
  const levels = at.flatMap((index) => rows[index] ?? []);
  const width = levels[0]?.cells.length ?? 0;
  const taken = new Map<string, number>();
  const columns = Array.from({ length: width }, (_, index): Column => {
    const letters = columnLetters(index);
    const words = levels.map((row, level) => labelAt(row, index, level < levels.length - 1));
    const parts = words.filter((word, level) => word !== '' && word !== words[level - 1]);
    const named = parts.join(' › ').replace(/\s+/g, ' ') || `(column ${letters})`;
    const times = (taken.get(named) ?? 0) + 1;
    taken.set(named, times);
    return {
      index,
      letters,
      name: times === 1 ? named : `${named} (${times})`,
      isNamed: parts.length > 0,
    };
  });
  return { numbers: levels.map(({ number }) => number), columns };
}

/** What stands above a column: its own cell, the block that it is in, or the name of the group to the left. */
function labelAt(row: Row, index: number, isUpper: boolean): string {
  const cell = row.cells[index];
  if (!cell) return '';
  if (cell.block) return cell.block.text;
  if (cell.text !== '' || !isUpper) return cell.text;
  const left = row.cells.slice(0, index).findLast(({ text, block }) => text !== '' || block);
  return left && !left.block && isGroup(row, index) ? left.text : '';
}

/** Whether a nameless column in the upper of two rows stands in the group that begins to its left. */
function isGroup(row: Row, index: number): boolean {
  return row.cells.slice(0, index).some(({ text }) => text !== '');
}

function namesIn(row: Row): { known: number; labels: number } {
  const own = row.cells.filter((cell) => isLabel(cell) && !isWide(cell, row.cells.length));
  const words = new Set(own.map(({ text }) => text.toLowerCase()));
  return { labels: words.size, known: [...words].filter(isColumnName).length };
}

function isLabel({ text, value }: Cell): boolean {
  return value.kind === 'text' && text.length <= 80;
}

/** A block over the whole width is a title of the sheet. */
function isWide({ block }: Cell, width: number): boolean {
  return block !== undefined && block.columns > 1 && block.columns >= width - 1;
}

/** Whether a row names the single columns of groups that the row above it names. */
function isSecondLevel(upper: Row | undefined, lower: Row | undefined): boolean {
  if (!upper || !lower) return false;
  const filled = lower.cells.filter((cell) => cell.text !== '');
  const named = upper.cells.filter((cell) => isLabel(cell) && cell.text !== '');
  if (filled.length < 2 || !filled.every(isLabel) || named.length < 2) return false;
  return lower.cells.every((cell, index) => {
    if (cell.text === '') return true;
    const over = upper.cells[index];
    if (over?.block) return over.block.columns > 1;
    // Without merged cells a group is a name with nothing to its right.
    const next = upper.cells[index + 1];
    const isFirst = over?.text !== '' && next !== undefined && next.text === '' && !next.block;
    return isFirst || (over?.text === '' && isGroup(upper, index));
  });
}

/** Whether a row holds nothing but names of groups, in merged cells over columns that have names of their own. */
function groupsOver(upper: Row, lower: Row | undefined): boolean {
  const filled = upper.cells.filter(({ text }) => text !== '');
  return (
    filled.length > 0 &&
    filled.every(
      (cell) =>
        isLabel(cell) &&
        !isWide(cell, upper.cells.length) &&
        cell.block !== undefined &&
        (cell.block.columns > 1 || cell.block.rows > 1),
    ) &&
    filled.some(({ block }) => (block?.columns ?? 1) > 1) &&
    lower !== undefined
  );
}

export interface Header {
  /** The numbers of its rows in the sheet. */
  numbers: number[];
  columns: Column[];
}

interface Column {
  /** Counted from 0. */
  index: number;
  letters: string;
  /** What the header calls it, its group first: “Progress update › Q1 RAG”. No two of a sheet are the same. */
  name: string;
  isNamed: boolean;
}
