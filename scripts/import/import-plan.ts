import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAddresses } from '../../src/lib/addresses/read-addresses.ts';
import { reservedEverywhere } from '../../src/lib/fields/id.ts';
import { kindOf } from '../../src/lib/kinds/kinds.ts';
import { counted } from '../../src/lib/problems/listed.ts';
import { growMapping } from './ask/grow-mapping.ts';
import { checkWith, filesOf } from './content/check-files.ts';
import { compose } from './content/compose.ts';
import { knownContent } from './content/known-content.ts';
import { writeFiles } from './content/write-files.ts';
import { addQuestions } from './mapping/add-questions.ts';
import { decided, readMapping } from './mapping/mapping-file.ts';
import { open } from './mapping/schema.ts';
import type { Outcome, Place } from './place.ts';
import { giveIds, unclearRows } from './plan/give-ids.ts';
import { memoryText, readMemory } from './plan/memory.ts';
import { readPlan } from './plan/read-plan.ts';
import type { Workbook } from './table/sheet.ts';
import { tellFaults } from './tell/cells.ts';
import { tellDone } from './tell/done.ts';
import { tellQuestions } from './tell/open-questions.ts';
import { tellProblems } from './tell/problems.ts';
import { retold } from './tell/retold.ts';

/**
 * Takes a plan in from a workbook, in two steps: first a mapping file with questions is written beside the content; once
 * it is answered, the same command writes the content. Any fault leaves no file, and the code is 1.
 */
export async function importPlan(place: Place, book: Workbook): Promise<Outcome> {
  const { name, folder, root } = place;
  const reading = await place.content();
  const known = knownContent(reading);
  const text = existsSync(place.mapping) ? readFileSync(place.mapping, 'utf8') : undefined;
  const remembered = existsSync(place.memory) ? readFileSync(place.memory, 'utf8') : undefined;
  const memory = readMemory(remembered);
  const wasImported = memory.commitments.length > 0;
  const grown = growMapping(book, { path: place.shownMapping, text, name, known, wasImported });
  if (grown.file.problems.length > 0) {
    return { text: tellProblems(grown.file.problems), code: 1 };
  }
  if (grown.file.questions.length > 0) return asks(grown.text);
  const mapping = decided(grown.file);
  const plan = readPlan(grown.tables, mapping, known);
  const unclear = unclearRows(plan.actions, memory, mapping.same);
  if (unclear.length > 0) {
    return asks(
      addQuestions(
        grown.text,
        unclear.map(({ action, maybe }) => ({
          section: 'same',
          entry: { says: action.printed, is: open },
          about: `${action.sheet} row ${action.row} has the ref ${maybe.ref}. Is it ${maybe.id}, “${maybe.says.slice(0, 80)}”?`,
        })),
      ),
    );
  }
  if (plan.faults.length > 0) return { text: tellFaults(name, plan.faults), code: 1 };
  const { lines } = await readAddresses(folder);
  const given = new Set([
    ...known.commitments.keys(),
    ...lines.map(({ id }) => id),
    ...[...reservedEverywhere, ...kindOf('commitments').reserved].map(
      (id) => `${mapping.strategy}/${id}`,
    ),
  ]);
  const identified = giveIds(plan.actions, memory, mapping.same, (id) =>
    given.has(`${mapping.strategy}/${id}`),
  );
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
  const composed = compose({ mapping, actions: plan.actions, identified, memory, known, textOf });
  const checked = await checkWith(root, folder, reading, filesOf(composed.files));
  const told = retold(checked.problems, place.shownContent, composed, grown.file);
  if (told.faults.length > 0 || told.problems.length > 0) {
    const parts = [
      ...(told.problems.length > 0 ? [tellProblems(told.problems)] : []),
      ...(told.faults.length > 0 ? [tellFaults(name, told.faults)] : []),
    ];
    return { text: parts.join('\n\n'), code: 1 };
  }
  const kept = memoryText(composed.memory);
  const files = new Map([
    ...[...composed.files].map(([path, words]) => [join(folder, path), words] as const),
    ...(grown.text === text ? [] : [[place.mapping, grown.text] as const]),
    ...(kept === remembered ? [] : [[place.memory, kept] as const]),
  ]);
  writeFiles(files);
  const advice = retold(checked.advice, place.shownContent, composed, grown.file).faults;
  return {
    text: tellDone({
      place,
      composed,
      identified,
      notes: [...plan.notes, ...composed.tales.notes],
      advice,
      book,
      asked: { tables: grown.tables, answers: mapping, known },
    }),
    code: 0,
  };

  function asks(words: string): Outcome {
    const file = readMapping(place.shownMapping, words);
    if (words !== text) writeFiles(new Map([[place.mapping, words]]));
    const number = counted(file.questions.length, 'question');
    const first =
      text === undefined
        ? `Wrote ${place.shownMapping}. It has ${number}`
        : words === text
          ? `${place.shownMapping} still has ${number}`
          : `Added to ${place.shownMapping}, which now has ${number}`;
    return {
      text: [
        `${first}: wherever "?" stands, a person has to decide.`,
        ...tellQuestions(file),
        ...book.notes,
        `Answer them in that file, then run this again: npm run import -- ${place.command}`,
      ].join('\n'),
      code: text === undefined ? 0 : 1,
    };
  }
}
