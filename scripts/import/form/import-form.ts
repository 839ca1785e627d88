import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../../../src/lib/problems/problem.ts';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { asAtDay } from '../../../src/lib/site/as-at.ts';
import { columnsOf } from '../../form/columns.ts';
import { formRows } from '../../form/form-rows.ts';
import { sheetNames } from '../../form/form-sheets.ts';
import { Mistake, orMistake } from '../../terminal/mistake.ts';
import { checkWith } from '../content/check-files.ts';
import { writeFiles } from '../content/write-files.ts';
import type { FilePlace, Outcome } from '../place.ts';
import type { CellFault, CellNote } from '../plan/cell-fault.ts';
import { vocabularyOfSheets, withoutPeople } from '../plan/names-left-out.ts';
import type { Workbook } from '../table/sheet.ts';
import { tellFaults } from '../tell/cells.ts';
import { tellProblems } from '../tell/problems.ts';
import { beforeForm } from './before-form.ts';
import { comparePrinted } from './compare-printed.ts';
import { composeForm } from './compose-form.ts';
import { findRows } from './find-rows.ts';
import { marksIn } from './marks-in.ts';
import { mergeLeads } from './merge-leads.ts';
import { type Answered, readFilled } from './read-filled.ts';
import { retoldForm } from './retold-form.ts';
import { tellForm } from './tell-form.ts';

/**
 * Takes a form in that was filled in: one report, and dated entries for due dates that were moved. Everything that is
 * wrong is told at once, by sheet and cell, and any fault leaves no file.
 */
export async function importForm(
  place: FilePlace,
  book: Workbook,
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  if (place.given !== undefined) {
    throw new Mistake(
      `“${place.name}” is a form, which says itself what it is for.\nWrite it like this: npm run import -- ${place.typed}`,
    );
  }
  const { name, isByLead, rows: marks } = marksIn(book);
  const reading = await place.content();
  const entries = reading.entries();
  const strategy = entries.strategies.find(({ id }) => id === name.strategy)?.data;
  if (!strategy) {
    throw new Mistake(
      `The form is of the strategy “${name.strategy}”, which this site does not have.\nImport it into the site that it was made from.`,
    );
  }
  const before = beforeForm(entries, name);
  const asAt = orMistake(() => asAtDay(env));
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
  const clean = cleaner(book, entries, notes);
  const read = merged.filled.map((row) =>
    readFilled(row, {
      words: strategy.statusWords,
      clean,
      fault: (fault) => faults.push(fault),
    }),
  );
  const answers = read.filter((one): one is Answered => one !== undefined);
  const textOf = (path: string) => readFileSync(join(place.folder, path), 'utf8');
  const composed = composeForm({ name, answers, entries, before, textOf, asAt });
  faults.push(...composed.faults);
  if (faults.length === 0 && answers.length === 0) {
    return { text: `Nothing is filled in in ${place.name}. No file has been written.`, code: 0 };
  }
  const checked = await checkWith(place.root, place.folder, reading, composed.files);
  const retell = (problems: readonly Problem[]) =>
    retoldForm(problems, place.shownContent, name, answers);
  const told = retell(checked.problems);
  const all = distinct([...faults, ...told.faults]);
  if (all.length > 0 || told.problems.length > 0) {
    const parts = [
      ...(told.problems.length > 0 ? [tellProblems(told.problems)] : []),
      ...(all.length > 0 ? [tellFaults(place.name, all)] : []),
    ];
    return { text: parts.join('\n\n'), code: 1 };
  }
  writeFiles(
    new Map([...composed.files].map(([path, text]) => [join(place.folder, path), text] as const)),
  );
  const advice = retell(checked.advice).faults.map(({ sheet, at, says }) => ({ sheet, at, says }));
  return {
    text: tellForm({
      place,
      composed,
      answers,
      asked: merged.filled.length,
      notes: [...notes, ...advice],
    }),
    code: 0,
  };
}

/** Leaves names of people and addresses out of a text, and notes each. */
function cleaner(book: Workbook, entries: Entries, notes: CellNote[]) {
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
  const vocabulary = vocabularyOfSheets(book.sheets, names);
  return (text: string, { sheet, at }: { sheet: string; at: string }): string => {
    const cleaned = withoutPeople(text, vocabulary, []);
    for (const words of cleaned.leftOut) {
      notes.push({ sheet, at, says: `“${words}” is left out, as it looks like a person’s.` });
    }
    return cleaned.text;
  };
}

function distinct(faults: readonly CellFault[]): CellFault[] {
  return faults.filter(
    (fault, at) => faults.findIndex((one) => isDeepStrictEqual(one, fault)) === at,
  );
}
