import type { CommitmentEdit } from '../../commitment/append-only.ts';
import type { CommitmentEntry } from '../../commitment/schema.ts';
import { stillSays } from '../../fields/sameness.ts';
import type { Content } from '../content.ts';
import { noSuchMeeting } from './no-such-meeting.ts';
import { replacedBy } from './replaced-by.ts';

/**
 * The notices that were published and named what is not there, or what had been withdrawn. What was wrong from the
 * start may be put right, and the day and the reason stay.
 */
export function brokenNotices({ published }: Content): Map<string, string[]> {
  const found = published ? [...noSuchMeeting(published), ...replacedBy(published)] : [];
  const inNotices = found.filter(({ path }) => path?.[0] === 'withdrawn');
  const byFile = Map.groupBy(inNotices, ({ file }) => file.path);
  return new Map(
    [...byFile].map(([file, all]) => [file, all.map(({ path }) => String(path?.[1]))]),
  );
}

/** Whether an edit of a notice puts right no more than what was wrong in it from the start. */
export function isPutRight(
  edit: CommitmentEdit,
  before: CommitmentEntry,
  after: CommitmentEntry,
  broken: readonly string[] | undefined,
): boolean {
  if (edit.kind !== 'withdrawal-lost' || broken === undefined) return false;
  const kept = Object.entries(before.withdrawn ?? {}).filter(([name]) => !broken.includes(name));
  return stillSays(Object.fromEntries(kept), after.withdrawn);
}
