import { open } from '../mapping/schema.ts';
import {
  type Asked,
  columnAnswer,
  isAction,
  type PlacedCell,
  placesOf,
  type Question,
  tablesInUse,
} from '../plan/asked.ts';
import { reportNameOf, reportUses, useOf } from '../table/column-words.ts';

/** Asks what each column is, by its name; of a heading, what an empty cell in it means. */
export function* askColumns(asked: Asked): Generator<Question> {
  for (const [name, cells] of cellsByColumn(asked)) {
    if (columnAnswer(asked.answers, name)) continue;
    const use = useOf(name.split(' › ').at(-1) ?? name) ?? useOfReport(name);
    const isOfReport = use !== undefined && reportUses.includes(use);
    const first = cells.find(({ cell }) => cell.text !== '');
    // Updates, and cells that name a lead, can hold names of people, which this file should not keep.
    const isQuoted = !isOfReport && !/\b(?:lead|owner|officer|who|contact|responsib)/i.test(name);
    // Merged cells are carried down; a cell that is only empty may mean the one above it, or nothing.
    const hasGaps =
      use === undefined &&
      /\b(?:objective|priority|theme|goal|aim|ambition|heading|section)/i.test(name) &&
      first !== undefined &&
      cells.some(({ cell }) => cell.text === '');
    yield {
      section: 'columns',
      entry: {
        says: name,
        is: use ?? open,
        ...(isOfReport ? { report: reportNameOf(name) || 'report' } : {}),
        ...(hasGaps ? { empty: open } : {}),
      },
      about: [
        first
          ? `${placesOf([first])}${isQuoted ? `: ${first.cell.text.replace(/\s+/g, ' ').slice(0, 70)}` : ''}`
          : 'Nothing is written in it.',
        ...(hasGaps
          ? [
              'Some of its cells are empty. If it holds headings: as-above, or none? Else take that line away.',
            ]
          : []),
      ].join('\n'),
    };
  }
}

/** An update or a RAG says so at its end, whatever stands before it. */
function useOfReport(name: string) {
  if (/\b(?:b?rag|b?rag (?:status|rating)|status)$/i.test(name)) return 'status';
  return /\bupdates?$/i.test(name) ? 'update' : undefined;
}

/** The columns that are of use or could be, each with its cells in all sheets. */
function cellsByColumn(asked: Asked): Map<string, PlacedCell[]> {
  const found = new Map<string, PlacedCell[]>();
  for (const table of tablesInUse(asked)) {
    for (const { name, isNamed } of table.header?.columns ?? []) {
      const cells = table.rows.flatMap((row): PlacedCell[] => {
        const cell = row.cells.get(name);
        return cell && isAction(table, row, asked.answers)
          ? [{ table, row, column: name, cell }]
          : [];
      });
      const isEmpty = cells.every(({ cell }) => cell.text === '');
      if (isEmpty && !isNamed) continue;
      found.set(name, [...(found.get(name) ?? []), ...cells]);
    }
  }
  return found;
}

/** The reports that columns are said to belong to. */
export function* askReports({ answers }: Asked): Generator<Question> {
  const called = new Set(
    (answers.columns ?? []).flatMap(({ is, report }) =>
      reportUses.includes(is) && report !== undefined && report !== open ? [report] : [],
    ),
  );
  for (const name of called) {
    if (answers.reports?.some((one) => one.called === name)) continue;
    yield {
      section: 'reports',
      entry: { called: name, asAt: open, title: open },
      about:
        'When were its statements true? For example 2025-09-30, 2025-09 or 2025-26-Q2. And what is it called?',
    };
  }
}
