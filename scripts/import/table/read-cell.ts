import { type CellObject, SSF } from '@e965/xlsx';
import { plainText } from './plain-text.ts';
import { type Block, type Cell, type CellValue, columnLetters } from './sheet.ts';

/** One cell as a person sees it. */
export function cellOf(
  cell: CellObject | undefined,
  row: number,
  column: number,
  { blocks, from1904 }: { blocks: Map<string, Block>; from1904: boolean },
): Cell {
  const value = cellValue(cell, from1904);
  const text = plainText(textIn(cell));
  const at = `${columnLetters(column)}${row + 1}`;
  const colour = colourOf(cell);
  const block = blocks.get(at);
  return {
    at,
    // Where a file does not say how a day looks, the number that it is kept as says nothing.
    text: value.kind === 'date' && /^[\d.]+$/.test(text) ? value.day : text,
    value,
    ...(colour === undefined ? {} : { colour }),
    ...(block === undefined ? {} : { block }),
  };
}

function cellValue(cell: CellObject | undefined, from1904: boolean): CellValue {
  if (cell?.t === 'e' || (cell?.f !== undefined && cell.v === undefined)) return { kind: 'fault' };
  if (textIn(cell).trim() === '') return { kind: 'nothing' };
  if (cell?.t !== 'n') return { kind: 'text' };
  const format = String(cell.z ?? 'General');
  const isBare = /^(?:General|@)?$/i.test(format) || cell.z === undefined;
  if (!SSF.is_date(format)) return { kind: 'number', isBare };
  const { y, m, d } = SSF.parse_date_code(Number(cell.v), { date1904: from1904 }) ?? {};
  if (!y || !m || !d) return { kind: 'number', isBare: false };
  const two = (part: number) => String(part).padStart(2, '0');
  return { kind: 'date', day: `${y}-${two(m)}-${two(d)}` };
}

/** What a cell shows, as the file keeps it. */
export function textIn(cell: CellObject | undefined): string {
  if (!cell) return '';
  if (cell.t === 'e') return cell.w ?? '#ERROR';
  if (cell.v === undefined) return '';
  return cell.t === 's' ? String(cell.v) : (cell.w ?? String(cell.v));
}

/** The fill of a cell; undefined for none and for white. */
export function colourOf(cell: CellObject | undefined): string | undefined {
  const fill = cell?.s as { patternType?: string; fgColor?: { rgb?: string } } | undefined;
  if (!fill?.patternType || fill.patternType === 'none') return undefined;
  const rgb = fill.fgColor?.rgb?.slice(-6).toUpperCase();
  return rgb === undefined || rgb === 'FFFFFF' || !/^[0-9A-F]{6}$/.test(rgb) ? undefined : rgb;
}
