import { counted } from '../../../src/lib/problems/listed.ts';
import { type Asked, columnAnswer, isAction, rowAnswer, tablesInUse } from '../plan/asked.ts';
import type { RowKind, Table, TableRow } from '../table/find-table.ts';

/** Every row of a workbook as a sum, and each that is no action and says something, in lines. */
export function tellRows(asked: Asked): string[] {
  const rows = sumOfRows(asked);
  const parts = [...rows.told].map(([what, number]) => counted(number, ...what));
  const sum = [counted(rows.actions, 'action'), ...parts].join(' + ');
  return [`${counted(rows.all, 'row')} = ${sum}.`, ...rows.lines];
}

/** The same in figures: rows in = actions out + rows that were told. */
export function sumOfRows(asked: Asked): RowSum {
  const inUse = new Set(tablesInUse(asked));
  const told = new Map<readonly [string, string], number>();
  const lines: string[] = [];
  let all = 0;
  let actions = 0;
  for (const table of asked.tables) {
    let own = 0;
    for (const row of table.rows) {
      all += 1;
      if (inUse.has(table) && isAction(table, row, asked.answers)) {
        actions += 1;
        own += 1;
        if (row.isHidden)
          lines.push(`  ${placeOf(table, row)} is hidden, and was read as all others.`);
        continue;
      }
      const what = inUse.has(table) ? reasonFor(table, row, asked) : unused;
      told.set(what, (told.get(what) ?? 0) + 1);
      if (row.says !== '' && row.kind !== 'header') {
        lines.push(`  ${placeOf(table, row)}: “${cut(row.says)}”`);
      }
      if (row.kind === 'total') lines.push(...totalLine(row, own));
    }
  }
  return { all, actions, told, lines };
}

/** The columns that readers do not see, each with how many of its cells say something. */
export function tellColumns(asked: Asked): string[] {
  const lines = new Map<string, number>();
  for (const table of tablesInUse(asked)) {
    for (const { name } of table.header?.columns ?? []) {
      const use = columnAnswer(asked.answers, name)?.is;
      if (use !== 'leave-out' && use !== 'person' && use !== undefined) continue;
      const cells = table.rows.filter(
        (row) => isAction(table, row, asked.answers) && (row.cells.get(name)?.text ?? '') !== '',
      );
      lines.set(name, (lines.get(name) ?? 0) + cells.length);
    }
  }
  return [...lines]
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `  “${name}”: ${counted(number, 'cell')} left out.`);
}

function reasonFor(table: Table, row: TableRow, { answers }: Asked): readonly [string, string] {
  const answer = rowAnswer(table, row, answers)?.is;
  return answer === 'heading' ? heading : reasons[row.kind];
}

/** The total that a sheet prints beside what stands above it. */
function totalLine(row: TableRow, actions: number): string[] {
  const [number, ...others] = row.says.match(/\d+/g) ?? [];
  if (number === undefined || others.length > 0) return [];
  return Number(number) === actions
    ? [`    The sheet says ${number}, and has ${counted(actions, 'action')}.`]
    : [`    The sheet says ${number}, and has ${counted(actions, 'action')}: look for the others.`];
}

function placeOf({ sheet }: Table, { number }: TableRow): string {
  return `${sheet.name} row ${number}`;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 70)}…` : line;
}

const heading = ['row that is a heading', 'rows that are headings'] as const;
const unused = ['row of a sheet that is not used', 'rows of sheets that are not used'] as const;

const reasons: Record<RowKind, readonly [string, string]> = {
  'no-table': unused,
  above: ['row above a table', 'rows above a table'],
  header: ['row of column names', 'rows of column names'],
  'header-again': ['row of column names again', 'rows of column names again'],
  empty: ['empty row', 'empty rows'],
  total: ['row of totals', 'rows of totals'],
  alone: ['row left out', 'rows left out'],
  entry: ['row left out', 'rows left out'],
};

interface RowSum {
  all: number;
  actions: number;
  told: Map<readonly [string, string], number>;
  lines: string[];
}
