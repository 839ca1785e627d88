import { undoChange } from '../../../src/lib/commitment/undo-change.ts';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { splitId } from '../../../src/lib/register/names.ts';
import type { FormName } from '../../form/mark.ts';
import { formSource } from './form-source.ts';

/**
 * The content as it was before a form was imported: without its report, and with the due dates that held before. A
 * form that comes back twice is compared with the site that it was made from.
 */
export function beforeForm(entries: Entries, name: FormName): Entries {
  const { strategy, report } = name;
  const source = formSource(name);
  return {
    ...entries,
    progress: entries.progress.filter(({ id }) => id !== `${strategy}/${report}`),
    commitments: entries.commitments.map((entry) => {
      if (splitId(entry.id).strategyId !== strategy) return entry;
      const moved = entry.data.changes.filter((change) => isOfForm(change, source));
      const before = moved
        .toReversed()
        .reduce((data, change) => undoChange(data, change) ?? data, entry.data);
      const changes = entry.data.changes.filter((change) => !moved.includes(change));
      return moved.length === 0 ? entry : { ...entry, data: { ...before, changes } };
    }),
  };
}

/** Whether a dated entry comes from a form: from its source, of a due date. */
export function isOfForm(
  { field, source }: Entries['commitments'][number]['data']['changes'][number],
  document: string,
): boolean {
  return field === 'due' && source?.document === document;
}
