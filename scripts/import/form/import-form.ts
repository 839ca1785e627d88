import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../../../src/lib/problems/problem.ts';
import { asAtDay } from '../../../src/lib/site/as-at.ts';
import { Mistake, orMistake } from '../../terminal/mistake.ts';
import { checkWith, filesOf } from '../content/check-files.ts';
import { writeFiles } from '../content/write-files.ts';
import type { FilePlace, Outcome } from '../place.ts';
import type { CellFault } from '../plan/cell-fault.ts';
import type { Workbook } from '../table/sheet.ts';
import { tellFaults, tellNotes } from '../tell/cells.ts';
import { tellProblems } from '../tell/problems.ts';
import { readForm } from './read-form.ts';
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
  const reading = await place.content();
  const asAt = orMistake(() => asAtDay(env));
  const textOf = (path: string) => readFileSync(join(place.folder, path), 'utf8');
  const form = readForm(book, reading.entries(), { asAt, textOf });
  const { name, answers, composed, faults, notes } = form;
  if (faults.length === 0 && answers.length === 0) {
    const said = `Nothing is filled in in ${place.name}. No file has been written.`;
    return { text: [said, ...tellNotes(notes)].join('\n').trimEnd(), code: 0 };
  }
  const checked = await checkWith(place.root, place.folder, reading, filesOf(composed.files));
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
      asked: form.asked,
      notes: [...notes, ...advice],
    }),
    code: 0,
  };
}

function distinct(faults: readonly CellFault[]): CellFault[] {
  return faults.filter(
    (fault, at) => faults.findIndex((one) => isDeepStrictEqual(one, fault)) === at,
  );
}
