import { isDeepStrictEqual } from 'node:util';
import type { UpdateEntry } from '../../../src/lib/progress/schema.ts';
import type { CellFault } from '../plan/cell-fault.ts';
import type { FormImport } from './compose-form.ts';

/** Rows that say something else than the report which an earlier import of the form wrote. */
export function differentUpdates(
  { rows, answers }: Pick<FormImport, 'rows' | 'answers'>,
  there: readonly UpdateEntry[],
): CellFault[] {
  return rows.flatMap(({ commitment, place, cells }) => {
    const update = answers.find((one) => one.commitment === commitment)?.update;
    const one = there.find((other) => other.commitment === commitment);
    const before = one && {
      ...(one.noUpdate ? { noUpdate: true } : {}),
      ...(one.status.length > 0 ? { status: one.status } : {}),
      ...(one.summary === undefined ? {} : { summary: one.summary }),
      ...(one.figures.length > 0 ? { figures: one.figures } : {}),
    };
    if (isDeepStrictEqual(before, update)) return [];
    const [cell] = cells.values();
    const { sheet, at } = cell ?? place;
    return [{ sheet, at, ...importedBefore('the report') }];
  });
}

/** What is said where a form that was imported says something else now. */
export function importedBefore(what: string): Pick<CellFault, 'says' | 'fix'> {
  return {
    says: 'This form was imported before, and says something else here now.',
    fix: `What was published is not written anew: write a correction into ${what}. Before it is published, take the new files away, and import the form again.`,
  };
}
