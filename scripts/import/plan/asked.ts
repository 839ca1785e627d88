import { counted } from '../../../src/lib/problems/listed.ts';
import type { KnownContent } from '../content/known-content.ts';
import type { Mapping, Section } from '../mapping/schema.ts';
import type { ColumnUse } from '../table/column-words.ts';
import type { Table, TableCell, TableRow } from '../table/find-table.ts';

/** What questions are asked of: the tables, what has been answered, and what the site holds. */
export interface Asked {
  tables: Table[];
  /** What the mapping file says so far; a ? stands for an answer. */
  answers: Partial<Mapping>;
  known: KnownContent;
}

/** A new entry of the mapping file. */
export interface Question {
  section: Section;
  entry: Record<string, unknown>;
  /** For people, above the entry: where it stands, and what to consider. */
  about: string;
}

/** A cell of a row that belongs to the plan, with where it stands. */
export interface PlacedCell {
  table: Table;
  row: TableRow;
  column: string;
  cell: TableCell;
}

/** What a person has said of a column. */
export function columnAnswer(
  { columns = [] }: Partial<Mapping>,
  name: string,
): Mapping['columns'][number] | undefined {
  return columns.find(({ says }) => says === name);
}

/** The tables whose rows belong to the plan. */
export function tablesInUse({ tables, answers }: Pick<Asked, 'tables' | 'answers'>): Table[] {
  return tables.filter(
    ({ header, sheet }) =>
      header && (answers.tables?.find((one) => one.sheet === sheet.name)?.use ?? 'yes') === 'yes',
  );
}

/** Whether a row is an action of the plan, by the table or by what a person has said. */
export function isAction(table: Table, row: TableRow, answers: Partial<Mapping>): boolean {
  return (
    (rowAnswer(table, row, answers)?.is ?? (row.kind === 'entry' ? 'action' : '')) === 'action'
  );
}

/** What a person has said of a row. */
export function rowAnswer(table: Table, row: TableRow, { tables = [] }: Partial<Mapping>) {
  return tables
    .find(({ sheet }) => sheet === table.sheet.name)
    ?.rows?.find((one) => one.row === row.number && one.says === row.says);
}

/** The cells of actions in the columns of one use. */
export function* cellsFor(asked: Asked, ...uses: ColumnUse[]): Generator<PlacedCell> {
  for (const table of tablesInUse(asked)) {
    const columns = (table.header?.columns ?? []).filter(({ name }) =>
      uses.includes(columnAnswer(asked.answers, name)?.is as ColumnUse),
    );
    for (const row of table.rows) {
      if (!isAction(table, row, asked.answers)) continue;
      for (const { name } of columns) {
        const cell = row.cells.get(name);
        if (cell) yield { table, row, column: name, cell };
      }
    }
  }
}

/**
 * What cells say that no answer of a section is about, each once, with all of its places: so each question is asked
 * once, and never again. A cell that says nothing asks nothing.
 *
 * @param saysOf what is asked of a cell: its words, or its colour.
 */
export function unanswered(
  { answers }: Pick<Asked, 'answers'>,
  section: SaidSection,
  cells: Iterable<PlacedCell>,
  saysOf: (one: PlacedCell) => string = ({ cell }) => cell.text,
): [says: string, cells: PlacedCell[]][] {
  const answered = new Set((answers[section] ?? []).map(({ says }) => says));
  return [...Map.groupBy(cells, saysOf)].filter(([says]) => says !== '' && !answered.has(says));
}

/** The sections whose entries are about what cells say. */
type SaidSection = 'words' | 'colours' | 'updates' | 'dates' | 'leads' | 'numbers' | 'titles';

/** Where cells stand: “Priority 1 E7, E9; Priority 2 E6”. */
export function placesOf(cells: readonly PlacedCell[], most = 6): string {
  const shown = Map.groupBy(cells.slice(0, most), ({ table }) => table.sheet.name);
  const places = [...shown].map(
    ([sheet, those]) => `${sheet} ${those.map(({ cell }) => cell.at).join(', ')}`,
  );
  const more = cells.length - most;
  return `${places.join('; ')}${more > 0 ? `; and ${counted(more, 'more cell', 'more cells')}` : ''}`;
}
