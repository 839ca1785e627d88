import type { Day } from '../../../src/lib/fields/calendar.ts';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { columnsOf } from '../../form/columns.ts';
import { formRows } from '../../form/form-rows.ts';
import { sheetNames } from '../../form/form-sheets.ts';
import type { FormName } from '../../form/mark.ts';
import { Mistake } from '../../terminal/mistake.ts';
import type { CellFault, CellNote } from '../plan/cell-fault.ts';
import { vocabularyOfSheets, withoutPeople } from '../plan/names-left-out.ts';
import type { Sheet, Workbook } from '../table/sheet.ts';
import { beforeForm } from './before-form.ts';
import { comparePrinted } from './compare-printed.ts';
import { type ComposedForm, composeForm } from './compose-form.ts';
import { findRows } from './find-rows.ts';
import { marksIn } from './marks-in.ts';
import { mergeLeads } from './merge-leads.ts';
import { type Answered, readFilled } from './read-filled.ts';

/**
 * All that a form says, with the files that it would write, and everything that is wrong with it, at once. It reads
 * content and writes none.
 *
 * @param textOf the text of a file of the content.
 */
export function readForm(
  book: Workbook,
  entries: Entries,
  { asAt, textOf }: { asAt: Day; textOf: (path: string) => string },
): ReadForm {
  const { name, isByLead, rows: marks } = marksIn(book);
  const strategy = entries.strategies.find(({ id }) => id === name.strategy)?.data;
  if (!strategy) {
    throw new Mistake(
      `The form is of the strategy “${name.strategy}”, which this site does not have.\nImport it into the site that it was made from.`,
    );
  }
  const before = beforeForm(entries, name);
  const wanted = formRows(before, name, { asAt, isByLead });
  const columns = columnsOf(strategy.statusWords);
  const names = sheetNames(entries, wanted);
  const sheetOf = (lead: string | undefined) => names.get(lead) ?? '';
  const found = findRows(book, marks, { name, columns, wanted, sheetOf });
  const merged = mergeLeads(found.rows, columns);
  const faults: CellFault[] = [
    ...found.faults,
    ...comparePrinted(found.rows, wanted, name),
    ...merged.faults,
  ];
  const notes: CellNote[] = [...found.notes];
  // Of its rows alone: a CSV file has no other sheet, and says the same.
  const clean = cleaner([...new Set(marks.map(({ sheet }) => sheet))], entries, notes);
  const { statusWords: words } = strategy;
  const rows = merged.filled;
  const answers = rows.flatMap(
    (row) => readFilled(row, { words, clean, fault: (fault) => faults.push(fault) }) ?? [],
  );
  const composed = composeForm({ name, rows, answers, entries, before, textOf, asAt });
  return {
    name,
    asked: rows.length,
    answers,
    composed,
    faults: [...faults, ...composed.faults],
    notes,
  };
}

/** Leaves names of people and addresses out of a text, and notes each. */
function cleaner(sheets: readonly Sheet[], entries: Entries, notes: CellNote[]) {
  const names = [
    ...entries.organisations.flatMap(({ data }) => [
      data.name,
      data.shortName ?? '',
      ...data.formerNames.map(({ name }) => name),
    ]),
    ...entries.strategies.flatMap(({ data }) => [data.title, data.shortTitle]),
    ...entries.areas.map(({ data }) => data.name),
    ...entries.sources.map(({ data }) => data.title),
  ].filter(Boolean);
  const vocabulary = vocabularyOfSheets(sheets, names);
  return (text: string, { sheet, at }: { sheet: string; at: string }): string => {
    const cleaned = withoutPeople(text, vocabulary, []);
    for (const words of cleaned.leftOut) {
      notes.push({ sheet, at, says: `“${words}” is left out, as it looks like a person’s.` });
    }
    return cleaned.text;
  };
}

export interface ReadForm {
  name: FormName;
  /** How many commitments it asks for. */
  asked: number;
  answers: Answered[];
  composed: ComposedForm;
  faults: CellFault[];
  notes: CellNote[];
}
