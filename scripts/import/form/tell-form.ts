import { listed } from '../../../src/lib/fields/sentence.ts';
import { counted } from '../../../src/lib/problems/listed.ts';
import type { FilePlace } from '../place.ts';
import type { CellNote } from '../plan/cell-fault.ts';
import { tellNotes } from '../tell/cells.ts';
import { countedFiles, next, part } from '../tell/done.ts';
import type { ComposedForm } from './compose-form.ts';
import type { Answered } from './read-filled.ts';

/** What a form has written, what became of its rows, and what a person should look at. */
export function tellForm({ place, composed, answers, asked, notes }: Told): string {
  const { files, moved } = composed;
  return [
    files.size === 0
      ? `Nothing in ${place.name} is new. No file of the content has been changed.`
      : `Wrote ${listed(countedFiles([...files.keys()].sort()), 'and')} into ${place.shownContent}.`,
    ...part('Commitments', [`  ${sumOf(answers, asked)}`]),
    ...part(
      'Due dates moved, with a dated entry',
      moved.map((line) => `  ${line}`),
    ),
    ...part('Look at these', tellNotes(notes).slice(0, -1)),
    ...(files.size > 0 ? next : []),
  ].join('\n');
}

/** Every commitment that was asked for is in it. */
function sumOf(answers: readonly Answered[], asked: number): string {
  const without = answers.filter(({ update }) => update && 'noUpdate' in update).length;
  const onlyMoved = answers.filter(({ update }) => !update).length;
  const parts: [number, string][] = [
    [answers.length - without - onlyMoved, 'with an update'],
    [without, 'of which no update was received'],
    [onlyMoved, 'with a new due date alone'],
    [asked - answers.length, 'left empty, of which the report is silent'],
  ];
  const shown = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${counted(asked, 'commitment')} = ${shown.join(' + ')}.`;
}

interface Told {
  place: FilePlace;
  composed: ComposedForm;
  answers: Answered[];
  /** How many commitments the form asks for. */
  asked: number;
  notes: CellNote[];
}
