import { Mistake } from '../../terminal/mistake.ts';
import { refusals } from './file-kind.ts';
import { tableLimits } from './limits.ts';
import { type Block, type Cell, columnLetters, type Sheet } from './sheet.ts';
import { childNamed, within } from './word-elements.ts';
import { type GridCell, gridOf } from './word-grid.ts';
import type { Oddity } from './word-text.ts';
import type { XmlElement } from './xml-tree.ts';

/** A table of Word as a sheet. Rows that a tracked change takes out are not in it, and are told. */
export function wordTable(name: string, table: XmlElement, called: string): Sheet {
  const written = within(table, ['tr']);
  const rows = written.filter((row) => !childNamed(childNamed(row, 'trPr'), 'del'));
  if (rows.length > tableLimits.rows) throw new Mistake(refusals.tooManyRows(name));
  const { cells, width } = gridOf(name, rows);
  const places = new Map<string, { cell: GridCell; block: Block | undefined; isFirst: boolean }>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columns; column += 1) {
        const isInFirstRow = row === cell.row;
        const isInFirstColumn = column === cell.column;
        places.set(placeOf(row, column), {
          cell,
          isFirst: isInFirstRow && isInFirstColumn,
          block: blockOf(cell, { isInFirstRow, isInFirstColumn }),
        });
      }
    }
  }
  return {
    name: called,
    isHidden: false,
    hiddenColumns: [],
    rows: rows.map((_, row) => ({
      number: row + 1,
      isHidden: false,
      cells: Array.from({ length: width }, (__, column) => sheetCell(row, column)),
    })),
    notes: notesOn(cells, written.length - rows.length, rows.some(wasPutIn)),
  };

  function sheetCell(row: number, column: number): Cell {
    const at = placeOf(row, column);
    const { cell, block, isFirst = false } = places.get(at) ?? {};
    const text = isFirst ? (cell?.words.text ?? '') : '';
    return {
      at,
      text,
      value: { kind: text === '' ? 'nothing' : 'text' },
      ...(cell?.colour === undefined ? {} : { colour: cell.colour }),
      ...(block === undefined ? {} : { block }),
    };
  }
}

function blockOf(
  { row, column, rows, columns, words, colour }: GridCell,
  where: Pick<Block, 'isInFirstRow' | 'isInFirstColumn'>,
): Block | undefined {
  if (rows === 1 && columns === 1) return undefined;
  const first = placeOf(row, column);
  return { first, text: words.text, ...(colour && { colour }), columns, rows, ...where };
}

function wasPutIn(row: XmlElement): boolean {
  return childNamed(childNamed(row, 'trPr'), 'ins') !== undefined;
}

function placeOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** What of a table is not read, or is read as it will be once its changes are accepted, in sentences. */
function notesOn(cells: GridCell[], rowsGone: number, hasNewRows: boolean): string[] {
  const placesOf = (oddity: Oddity) => {
    const all = cells
      .filter(({ words }) => words.has.has(oddity))
      .map(({ row, column }) => placeOf(row, column));
    return all.slice(0, 10).join(', ') + (all.length > 10 ? ' and more' : '');
  };
  const told = (Object.entries(sentences) as [Oddity, string][]).flatMap(([oddity, sentence]) => {
    const places = placesOf(oddity);
    return places === '' ? [] : [`${sentence}: ${places}.`];
  });
  return [
    ...told,
    ...(hasNewRows ? ['Rows that tracked changes put in are read.'] : []),
    ...(rowsGone > 0
      ? [
          rowsGone === 1
            ? 'A row that tracked changes take out is not read.'
            : `${rowsGone} rows that tracked changes take out are not read.`,
        ]
      : []),
  ];
}

const sentences: Record<Oddity, string> = {
  inserted: 'Words that tracked changes put in are read',
  deleted: 'Words that tracked changes take out are not read',
  struck: 'Words are struck through, and are read as if they were not',
  hidden: 'Words are hidden, and are read as all others',
  numbered: 'Word counts these lines by itself, and its numbers are not in the file',
  comment: 'Comments are not read',
  footnote: 'Footnotes are not read',
  nested: 'A table within a cell is not read',
  picture: 'Pictures and text boxes are not read',
};
