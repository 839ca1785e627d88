import { none } from '../fields/date.ts';
import type { ChangeEntry } from './change.ts';
import type { CommitmentEntry } from './schema.ts';

/** The fields of a commitment that change only with a dated entry. */
export type Changing = Pick<
  CommitmentEntry,
  'title' | 'summary' | 'wording' | 'priority' | 'leads' | 'due' | 'targets' | 'kind' | 'ref'
>;

/**
 * A commitment as it was before a change; undefined when it does not hold what the change says that it
 * holds now. Taken back one by one, the newest first, the changes lead to what was first published.
 */
export function undoChange<Data extends Changing>(
  data: Data,
  change: ChangeEntry,
): Data | undefined {
  switch (change.field) {
    case 'leads':
      return isSameList(data.leads, change.now) ? { ...data, leads: change.was } : undefined;
    case 'due':
      return (data.due?.by ?? none) === change.now
        ? { ...data, due: dueBefore(data, change.was) }
        : undefined;
    case 'targets':
      return undoTarget(data, change);
    default:
      return (data[change.field] ?? none) === change.now
        ? { ...data, [change.field]: change.was === none ? undefined : change.was }
        : undefined;
  }
}

/** What follows the date stays; how the source prints it does not, because it prints one of the two. */
function dueBefore({ due }: Changing, was: string): Changing['due'] {
  return was === none ? undefined : { by: was, ...(due?.then && { then: due.then }) };
}

function undoTarget<Data extends Changing>(
  data: Data,
  { was, now }: { was: string; now: string },
): Data | undefined {
  if (now === none) return { ...data, targets: [...data.targets, { text: was }] };
  if (!data.targets.some(({ text }) => text === now)) return undefined;
  return {
    ...data,
    targets: data.targets.flatMap((target) => {
      if (target.text !== now) return [target];
      return was === none ? [] : [{ ...target, text: was }];
    }),
  };
}

function isSameList(one: string[], other: string[]): boolean {
  return [...one].sort().join(' ') === [...other].sort().join(' ');
}
