import { none } from '../fields/date.ts';
import { canonical } from '../fields/sameness.ts';
import { type ChangedField, type ChangeEntry, type EntryValue, isPoints } from './change.ts';
import { pointsBefore, pointsOf } from './points.ts';
import type { FactsEntry } from './schema.ts';

/** The fields of a commitment that change only with a dated entry. */
export type Changing = Pick<FactsEntry, ChangedField>;

/**
 * A commitment as it was before a change; undefined when it does not hold what the change says that it
 * holds now. Taken back one by one, the newest first, the changes lead to what was first published.
 */
export function undoChange<Data extends Changing>(
  data: Data,
  change: ChangeEntry,
): Data | undefined {
  const { field, was, now } = change;
  if (isPoints(field)) {
    const points = pointsBefore(data, field, { was: String(was), now: String(now) });
    return points && { ...data, [field]: points };
  }
  if (!valuesOf(data, field).some((value) => isSame(value, now))) return undefined;
  return { ...data, [field]: field === 'due' ? dueBefore(data, String(was)) : orNothing(was) };
}

/** What a commitment holds in a field, as entries tell of it: one value, or each point of a list. */
export function valuesOf(data: Changing, field: ChangedField): EntryValue[] {
  if (isPoints(field)) return pointsOf(data, field);
  if (field === 'due') return [data.due?.by ?? none];
  return [data[field] ?? none];
}

/** Whether two values that entries tell of are the same; the order of a list says nothing. */
function isSame(one: EntryValue, other: EntryValue): boolean {
  const inOrder = (value: EntryValue) => (Array.isArray(value) ? value.toSorted() : value);
  return canonical(inOrder(one)) === canonical(inOrder(other));
}

function orNothing(value: EntryValue): EntryValue | undefined {
  return value === none ? undefined : value;
}

/** What follows the date stays; how the source prints it does not, because it prints one of the two. */
function dueBefore({ due }: Changing, was: string): Changing['due'] {
  const { printed: _, ...kept } = due ?? {};
  return was === none ? undefined : { ...kept, by: was };
}
