import type { Day } from '../fields/calendar.ts';
import { lastDay } from '../fields/calendar.ts';
import { isAddedAfter } from '../progress/lifespan.ts';
import type { CommitmentEntry } from './schema.ts';
import { type Changing, undoChange } from './undo-change.ts';

/**
 * A commitment as it was known on a day: without the changes that were made public later, and with the
 * values that held before them. So what was late on a past day is late in the build for that day.
 */
export function commitmentAsKnown(data: CommitmentEntry, asAt: Day): CommitmentEntry {
  const changes = data.changes.filter(({ date }) => lastDay(date) <= asAt);
  if (changes.length === data.changes.length) return data;
  const later = data.changes.filter(({ date }) => lastDay(date) > asAt);
  return { ...before(data, later), changes };
}

/** Whether a commitment was known on a day: one that came later than its plan is not before it was added. */
export function isKnownOn({ added }: Pick<CommitmentEntry, 'added'>, asAt: Day): boolean {
  return !isAddedAfter({ added }, asAt);
}

/** A commitment as it was first published: before all of its changes. */
export function asFirstPublished<Data extends Changing & Pick<CommitmentEntry, 'changes'>>(
  data: Data,
): Data {
  return before(data, data.changes);
}

/** The check has found every change that does not fit, so here such a one is a bug of ours. */
function before<Data extends Changing>(data: Data, changes: CommitmentEntry['changes']): Data {
  return changes.toReversed().reduce((now, change) => {
    const was = undoChange(now, change);
    if (!was) throw new Error(`The change of ${change.field} on ${change.date} does not fit.`);
    return was;
  }, data);
}
