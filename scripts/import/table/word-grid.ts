import { Mistake } from '../../terminal/mistake.ts';
import { refusals } from './file-kind.ts';
import { tableLimits } from './limits.ts';
import { childNamed, settingOf, within } from './word-elements.ts';
import { type Words, wordsOf } from './word-text.ts';
import { attributeOf, type XmlElement } from './xml-tree.ts';

/** A cell of a table of Word, where it lies in the grid. */
export interface GridCell {
  row: number;
  column: number;
  columns: number;
  rows: number;
  words: Words;
  colour: string | undefined;
}

/**
 * The cells of the rows of a table, with those that go down over several rows as one. Word says of a cell how many
 * columns it takes, and of each below whether it goes on.
 */
export function gridOf(name: string, rows: XmlElement[]): { cells: GridCell[]; width: number } {
  const cells: GridCell[] = [];
  let above = new Map<number, GridCell>();
  let width = 0;
  rows.forEach((row, at) => {
    const here = new Map<number, GridCell>();
    let column = numberIn(childNamed(childNamed(row, 'trPr'), 'gridBefore'), 0);
    for (const element of within(row, ['tc'])) {
      const look = childNamed(element, 'tcPr');
      const columns = numberIn(childNamed(look, 'gridSpan'), 1);
      if (column + columns > tableLimits.columns) throw new Mistake(refusals.tooManyColumns(name));
      const begun = goesOn(look) ? above.get(column) : undefined;
      if (begun) {
        begun.rows += 1;
        here.set(column, begun);
      } else {
        const cell = {
          row: at,
          column,
          columns,
          rows: 1,
          words: wordsOf(element),
          colour: colourOf(look),
        };
        cells.push(cell);
        here.set(column, cell);
      }
      column += columns;
    }
    width = Math.max(width, column);
    above = here;
  });
  return { cells, width };
}

/** Whether a cell is a part of the one above it: “continue” is what is meant where nothing is said. */
function goesOn(look: XmlElement | undefined): boolean {
  const merge = childNamed(look, 'vMerge');
  return merge !== undefined && settingOf(merge) !== 'restart';
}

function numberIn(element: XmlElement | undefined, otherwise: number): number {
  const number = element ? Number(settingOf(element)) : otherwise;
  return Number.isInteger(number) && number >= otherwise ? number : otherwise;
}

/** The fill of a cell; undefined for none and for white. */
function colourOf(look: XmlElement | undefined): string | undefined {
  const shading = childNamed(look, 'shd');
  if (!shading) return undefined;
  const rgb = attributeOf(shading, settingOf(shading) === 'solid' ? 'color' : 'fill').toUpperCase();
  return rgb === 'FFFFFF' || !/^[0-9A-F]{6}$/.test(rgb) ? undefined : rgb;
}
