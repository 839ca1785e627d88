import { firstDay, lastDay, type PartialDate } from '../fields/calendar.ts';
import { none } from '../fields/date.ts';
import type { FieldsThat } from '../fields/policy.ts';
import { canonical, stillSays } from '../fields/sameness.ts';
import {
  type ChangedField,
  type ChangeEntry,
  changedFields,
  isOurWords,
  isPoints,
} from './change.ts';
import type { commitmentFields } from './fields.ts';
import type { CarriedTo, NotCarried } from './going-on.ts';
import type { CommitmentEntry } from './schema.ts';
import { type TitleAuthor, titleBy } from './title-author.ts';
import { valuesOf } from './undo-change.ts';

/**
 * What was done to a commitment after it was published that its entries under `changes` do not say.
 * What the publisher undertook changes only with a dated entry. The title and the summary are words of
 * our own: a change of them is told apart, because it may be a slip that was put right. A title that was
 * published in the words of its publisher is none of ours; `titlesBy` is what its strategy says of that.
 */
export function unrecordedChanges(
  before: Undertaking,
  after: Undertaking,
  titlesBy?: TitleAuthor,
): CommitmentEdit[] {
  const author = titleBy(before.titleBy, titlesBy);
  const added = after.changes.filter(
    (entry) => !before.changes.some((one) => stillSays(one, entry)),
  );
  return [
    ...Object.values(lost).flatMap((edits) => edits(before, after)),
    ...changedFields.flatMap((field): CommitmentEdit[] => {
      if (wholeOf(before, field) === wholeOf(after, field)) return [];
      const own = added.filter((entry) => entry.field === field);
      if (own.length === 0) {
        const isOurs = isOurWords(field, author);
        return isOurs ? [{ kind: 'reworded', field }] : [{ kind: 'unrecorded', field }];
      }
      const isTold = follows(own, valuesOf(before, field), valuesOf(after, field));
      return isTold ? [] : [{ kind: 'misquoted', field }];
    }),
  ];
}

/** The fields of a commitment that its history protects. */
export type Undertaking = Pick<CommitmentEntry, ChangedField | Fixed | 'titleBy'>;

/** An edit that no entry tells of. */
export type CommitmentEdit =
  | { kind: 'unrecorded'; field: ChangedField }
  | { kind: 'misquoted'; field: ChangedField }
  | { kind: 'reworded'; field: ChangedField }
  | { kind: 'change-lost'; change: ChangeEntry }
  | { kind: 'withdrawal-lost' }
  | { kind: 'going-on-lost'; field: 'carriedTo' | 'notCarried' }
  | { kind: 'addition-lost'; added: PartialDate };

type Fixed = FieldsThat<typeof commitmentFields, 'fixed'>;

/** What is gone or says something else of each field that is only added to. */
const lost: Record<Fixed, (before: Undertaking, after: Undertaking) => CommitmentEdit[]> = {
  changes: (before, after) =>
    before.changes
      .filter((entry) => !after.changes.some((one) => stillSays(entry, one)))
      .map((change) => ({ kind: 'change-lost', change })),
  // A date that was published may be said more exactly, and no other one can take its place.
  added: ({ added }, after) =>
    added !== undefined && !liesWithin(after.added, added)
      ? [{ kind: 'addition-lost', added }]
      : [],
  withdrawn: (before, after) =>
    before.withdrawn && !stillSays(before.withdrawn, after.withdrawn)
      ? [{ kind: 'withdrawal-lost' }]
      : [],
  carriedTo: (before, after) =>
    before.carriedTo && !tellsOn(before.carriedTo, after.carriedTo, after)
      ? [{ kind: 'going-on-lost', field: 'carriedTo' }]
      : [],
  notCarried: (before, after) =>
    before.notCarried && !tellsOn(before.notCarried, after.notCarried, after)
      ? [{ kind: 'going-on-lost', field: 'notCarried' }]
      : [],
};

/** Whether it still says how a commitment went on, or did not, or a new entry tells what was wrong with that. */
function tellsOn(
  before: CarriedTo | NotCarried,
  after: CarriedTo | NotCarried | undefined,
  { carriedTo, notCarried }: Undertaking,
): boolean {
  const entries = (carriedTo ?? notCarried)?.corrected ?? [];
  const keepsAll = before.corrected.every((entry) => entries.some((one) => stillSays(entry, one)));
  if (entries.length > before.corrected.length) return keepsAll;
  return keepsAll && stillSays({ ...before, corrected: [] }, after && { ...after, corrected: [] });
}

function liesWithin(date: PartialDate | undefined, wider: PartialDate): boolean {
  return date !== undefined && firstDay(date) >= firstDay(wider) && lastDay(date) <= lastDay(wider);
}

/** A value whole, as it is compared. What comes after a date belongs to it; how it is printed does not. */
function wholeOf(commitment: Undertaking, field: ChangedField): string {
  const then = field === 'due' ? [commitment.due?.then] : [];
  return canonical([...valuesOf(commitment, field).map(tellable).sort(), ...then]);
}

/** Whether entries lead from the values that were to those that are. */
function follows(entries: ChangeEntry[], was: unknown[], now: unknown[]): boolean {
  const standing = was.map(tellable);
  for (const entry of entries) {
    const from = tellable(entry.was);
    const at = standing.indexOf(from);
    if (at >= 0) standing.splice(at, 1);
    else if (from !== nothing) return false;
    if (tellable(entry.now) !== nothing || !isPoints(entry.field)) {
      standing.push(tellable(entry.now));
    }
  }
  return canonical(standing.toSorted()) === canonical(now.map(tellable).toSorted());
}

function tellable(value: unknown): string {
  return canonical(Array.isArray(value) ? value.toSorted() : value);
}

const nothing = canonical(none);
