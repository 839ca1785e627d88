import { inWords } from '../../fields/calendar.ts';
import { ourWords, say } from '../../fields/phrase.ts';
import type { ReaderChangeKind } from '../../kinds/change-kinds.ts';
import type { Commitment } from '../../register/types.ts';
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
  const gained = [...now.values()].filter(({ id }) => !was.has(id));
  const lost = [...was.values()].filter(({ id }) => !now.has(id));
  return [
    ...gained.flatMap((change) =>
      change.kind === 'update'
        ? [line('commitment-updated', change)]
        : ofThePast(change, 'gains', after, before),
    ),
    ...lost.flatMap((change) =>
      change.kind === 'update'
        ? [{ ...line('update-gone', change), path: pageOf(change, after) }]
        : ofThePast(change, 'loses', before, after),
    ),
  ];
}

function line(kind: ReaderChangeKind, change: Change): ReaderChange {
  const { commitment, title, context, text, path } = change;
  return {
    kind,
    subject: `commitments/${commitment?.id ?? ''}`,
    says: say`${title} (${context}): “${text}”`,
    brief: say`${commitment?.ref ?? ''}`,
    path,
  };
}

/**
 * A day in the past on which a commitment of both states became overdue or silent, unless that is how it
 * stands in the state that tells of it.
 */
function ofThePast(
  change: Change,
  what: 'gains' | 'loses',
  telling: Published,
  other: Published,
): ReaderChange[] {
  const { kind, commitment, context, path } = change;
  if (!commitment || !commitmentOf(change, other)) return [];
  if (kind !== 'overdue' && kind !== 'silent') return [];
  const { standing } = commitmentOf(change, telling) ?? {};
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
function pageOf(change: Change, after: Published): string {
  const known = commitmentOf(change, after);
  return known ? address.commitment(known) : change.path;
}

function commitmentOf({ commitment }: Change, { register }: Published): Commitment | undefined {
  return register.commitments.find(({ id }) => id === commitment?.id);
}

function byId(changes: Change[]): Map<string, Change> {
  return new Map(changes.map((change) => [change.id, change]));
}
