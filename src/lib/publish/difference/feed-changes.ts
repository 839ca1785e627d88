import { inWords } from '../../fields/calendar.ts';
import { own, say } from '../../fields/phrase.ts';
import type { ChangeKind } from '../../kinds/change-kinds.ts';
import { address } from '../../site/address.ts';
import type { Change as Told } from '../changes/change.ts';
import { changesOf } from '../changes/changes.ts';
import type { Change } from './change.ts';
import type { Published } from './published.ts';

/**
 * What the list of updates and the feeds tell after the change and did not tell before, and the other way
 * round: updates by their movement (““On course” → “At risk””), and lines of the past.
 */
export function feedChanges(before: Published, after: Published): Change[] {
  const [was, now] = [before, after].map(({ register }) => byId(changesOf(register)));
  if (!was || !now) return [];
  const isThere = ({ register }: Published, id: string) =>
    register.commitments.some((commitment) => commitment.id === id);
  return [
    ...[...now.values()]
      .filter(({ id }) => !was.has(id))
      .flatMap((told) =>
        told.kind === 'update'
          ? [line('commitment-updated', told)]
          : ofThePast(
              told,
              'gains',
              isThere(before, told.commitment?.id ?? '') ? after : undefined,
            ),
      ),
    ...[...was.values()]
      .filter(({ id }) => !now.has(id))
      .flatMap((told) =>
        told.kind === 'update'
          ? [{ ...line('update-gone', told), path: pageOf(told, after) }]
          : ofThePast(
              told,
              'loses',
              isThere(after, told.commitment?.id ?? '') ? before : undefined,
            ),
      ),
  ];
}

function line(kind: ChangeKind, { commitment, title, context, text, path }: Told): Change {
  return {
    kind,
    subject: `commitments/${commitment?.id ?? ''}`,
    says: say`${title} (${context}): “${text}”`,
    brief: say`${commitment?.ref ?? ''}`,
    path,
  };
}

/** A day in the past on which it became overdue or silent, unless that is how it stands in that state. */
function ofThePast(told: Told, what: 'gains' | 'loses', state: Published | undefined): Change[] {
  const { kind, commitment, context, path } = told;
  if (!commitment || !state || (kind !== 'overdue' && kind !== 'silent')) return [];
  const { standing } = state.register.commitments.find(({ id }) => id === commitment.id) ?? {};
  const axis = kind === 'overdue' ? standing?.timeliness : standing?.freshness;
  if (axis?.state === kind) return [];
  return [
    {
      kind: 'past-changed',
      subject: `commitments/${commitment.id}`,
      says: say`${commitment.ref} (${context}): its history ${own(what)} a line, ${own(`“Became ${kind}”, ${inWords(told.on)}`)}`,
      brief: say`${commitment.ref}`,
      path,
    },
  ];
}

/** The page of a lost update may be gone as well; that of its commitment is safer. */
function pageOf({ commitment, path }: Told, after: Published): string {
  const known = after.register.commitments.find(({ id }) => id === commitment?.id);
  return known ? address.commitment(known) : path;
}

function byId(changes: Told[]): Map<string, Told> {
  return new Map(changes.map((change) => [change.id, change]));
}
