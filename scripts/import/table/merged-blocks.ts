import { type CellObject, type Range, utils, type WorkSheet } from '@e965/xlsx';
import { tableLimits } from './limits.ts';
import { plainText } from './plain-text.ts';
import { colourOf, textIn } from './read-cell.ts';
import type { Block } from './sheet.ts';

/** The block that each merged cell is a part of, by its place. */
export function blocksOf(sheet: WorkSheet): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const { s: start, e: end } of sheet['!merges'] ?? []) {
    const first = (sheet['!data'] as (CellObject | undefined)[][])[start.r]?.[start.c];
    const colour = colourOf(first);
    const block = {
      first: utils.encode_cell(start),
      text: plainText(textIn(first)),
      ...(colour === undefined ? {} : { colour }),
      columns: end.c - start.c + 1,
      rows: end.r - start.r + 1,
    };
    for (const place of placesIn({ s: start, e: end })) {
      blocks.set(utils.encode_cell(place), {
        ...block,
        isInFirstColumn: place.c === start.c,
        isInFirstRow: place.r === start.r,
      });
    }
  }
  return blocks;
}

function* placesIn({ s: start, e: end }: Range): Generator<{ r: number; c: number }> {
  for (let r = start.r; r <= Math.min(end.r, tableLimits.rows); r += 1) {
    for (let c = start.c; c <= Math.min(end.c, tableLimits.columns); c += 1) yield { r, c };
  }
}
