import { inWords } from '../../fields/calendar.ts';
import { ourWords, say } from '../../fields/phrase.ts';
import type { ReaderChangeKind } from '../../kinds/change-kinds.ts';
import { address } from '../../site/address.ts';
import type { Change } from '../changes/change.ts';
import { changesOf } from '../changes/changes.ts';
import type { ReaderChange } from './change.ts';
import type { Published } from './published.ts';

/**
 * What the list of updates and the feeds tell after the change and did not tell before, and the other way
 * round: updates by their movement (““On course” → “At risk””), and lines of the past.
 */
export function feedChanges(before: Published, after: Published): ReaderChange[] {
  const [was, now] = [before, after].map(({ register }) => byId(changesOf(register)));
  if (!was || !now) return [];
  const isThere = ({ register }: Published, id: string) =>
    register.commitments.some((commitment) => commitment.id === id);
  return [
    ...[...now.values()]
      .filter(({ id }) => !was.has(id))
      .flatMap((change) =>
        change.kind === 'update'
          ? [line('commitment-updated', change)]
          : ofThePast(
              change,
              'gains',
              isThere(before, change.commitment?.id ?? '') ? after : undefined,
            ),
      ),
    ...[...was.values()]
      .filter(({ id }) => !now.has(id))
      .flatMap((change) =>
        change.kind === 'update'
          ? [{ ...line('update-gone', change), path: pageOf(change, after) }]
          : ofThePast(
              change,
              'loses',
              isThere(after, change.commitment?.id ?? '') ? before : undefined,
            ),
      ),
  ];
}

function line(
  kind: ReaderChangeKind,
  { commitment, title, context, text, path }: Change,
): ReaderChange {
  return {
    kind,
    subject: `commitments/${commitment?.id ?? ''}`,
    says: say`${title} (${context}): “${text}”`,
    brief: say`${commitment?.ref ?? ''}`,
    path,
  };
}

/** A day in the past on which it became overdue or silent, unless that is how it stands in that state. */
function ofThePast(
  change: Change,
  what: 'gains' | 'loses',
  state: Published | undefined,
): ReaderChange[] {
  const { kind, commitment, context, path } = change;
  if (!commitment || !state || (kind !== 'overdue' && kind !== 'silent')) return [];
  const { standing } = state.register.commitments.find(({ id }) => id === commitment.id) ?? {};
  const axis = kind === 'overdue' ? standing?.timeliness : standing?.freshness;
  if (axis?.state === kind) return [];
  return [
    {
      kind: 'past-changed',
      subject: `commitments/${commitment.id}`,
      says: say`${commitment.ref} (${context}): its history ${ourWords(what)} a line, ${ourWords(`“Became ${kind}”, ${inWords(change.on)}`)}`,
      brief: say`${commitment.ref}`,
      path,
    },
  ];
}

/** The page of a lost update may be gone as well; that of its commitment is safer. */
function pageOf({ commitment, path }: Change, after: Published): string {
  const known = after.register.commitments.find(({ id }) => id === commitment?.id);
  return known ? address.commitment(known) : path;
}

function byId(changes: Change[]): Map<string, Change> {
  return new Map(changes.map((change) => [change.id, change]));
}
