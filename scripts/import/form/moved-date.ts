import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { goesOn } from '../../../src/lib/fields/date.ts';
import { changedText } from '../content/change-entry.ts';
import { laidOutAsBefore } from '../content/yaml-text.ts';
import type { CellFault } from '../plan/cell-fault.ts';
import { isOfForm } from './before-form.ts';
import type { FormImport } from './compose-form.ts';
import { formSource } from './form-source.ts';
import { importedBefore } from './imported-before.ts';
import type { FilledRow } from './merge-leads.ts';

/** A due date that was moved: the file of its commitment, or why it cannot be; undefined where none was. */
export function movedDate(
  { commitment, place: ofRow, cells }: FilledRow,
  { name, answers, entries, before, textOf, asAt }: FormImport,
): Move | undefined {
  const due = answers.find((one) => one.commitment === commitment)?.due;
  const cell = cells.get('due-date');
  const id = `${name.strategy}/${commitment}`;
  const [now, old] = [entries, before].map(
    ({ commitments }) => commitments.find((one) => one.id === id)?.data,
  );
  if (!now || !old) return undefined;
  const file = `commitments/${id}.yaml`;
  const place = cell ? { sheet: cell.sheet, at: cell.at } : ofRow;
  const document = formSource(name);
  const earlier = now.changes.find((change) => isOfForm(change, document));
  if (earlier) {
    const isSame =
      earlier.now === due?.is && earlier.reason === due.reason && earlier.decision === due.decision;
    return isSame ? undefined : { fault: { ...place, ...importedBefore(file) } };
  }
  if (!due) return undefined;
  if (isSameDue(old, due.is)) {
    return {
      fault: {
        ...place,
        says: `${commitment} has this due date already.`,
        fix: 'Empty the cell, if the date was not moved.',
      },
    };
  }
  const { text, told } = changedText(
    textOf(file),
    now,
    { due: movedDue(old, due.is), sic: [] },
    ['due'],
    { date: asAt, document, reason: due.reason, decision: due.decision },
  );
  return {
    file,
    text: laidOutAsBefore(file, textOf(file), text),
    told: told.map((change) => `${commitment}: ${change}`),
  };
}

interface Move {
  fault?: CellFault;
  file?: string;
  text?: string;
  /** What moved, in words. */
  told?: string[];
}

function isSameDue({ due }: CommitmentEntry, is: string): boolean {
  return is === goesOn ? due?.ongoing === true : due?.by === is;
}

/** What comes after the date, and what it is for, stays; how the plan prints the old date does not. */
function movedDue({ due }: CommitmentEntry, is: string): Record<string, unknown> {
  if (is === goesOn) return { ongoing: true };
  const { by: _, ongoing: __, printed: ___, ...kept } = due ?? {};
  return { by: is, ...kept };
}
