import { nothing } from '../mapping/schema.ts';
import type { Table, TableRow } from '../table/find-table.ts';
import { type Asked, columnAnswer, isAction, rowAnswer, tablesInUse } from './asked.ts';

/**
 * The actions of the plan, each with the headings that stand over it, as printed and from the top: that of its sheet,
 * that of a row above it, those of its own cells.
 */
export function* actionsOf(asked: Asked): Generator<Action> {
  const { answers } = asked;
  for (const table of tablesInUse(asked)) {
    const ofSheet = answers.tables?.find(({ sheet }) => sheet === table.sheet.name)?.heading;
    const columns = (table.header?.columns ?? []).filter(
      ({ name }) => columnAnswer(answers, name)?.is === 'heading',
    );
    const above = new Map<string, string>();
    let ofRow: string | undefined;
    for (const row of table.rows) {
      if (rowAnswer(table, row, answers)?.is === 'heading') ofRow = row.says;
      if (!isAction(table, row, answers)) continue;
      const own = columns.map(({ name }) => {
        const text = row.cells.get(name)?.text ?? '';
        const says =
          text === '' && columnAnswer(answers, name)?.empty === 'as-above'
            ? (above.get(name) ?? '')
            : text;
        above.set(name, says);
        return says;
      });
      const headings = [ofSheet === nothing ? undefined : ofSheet, ofRow, ...own];
      yield {
        table,
        row,
        headings: headings.filter((one) => one !== undefined && one !== '') as string[],
      };
    }
  }
}

/** The headings of all actions, each way of nesting as often as it comes. */
export function* headingsOf(asked: Asked): Generator<string[]> {
  for (const { headings } of actionsOf(asked)) yield headings;
}

/** A row of the plan. */
export interface Action {
  table: Table;
  row: TableRow;
  headings: string[];
}
