import { none } from '../fields/date.ts';
import { canonical, stillSays } from '../fields/sameness.ts';
import type { ChangedField, ChangeEntry } from './change.ts';
import type { CommitmentEntry } from './schema.ts';

/**
 * What was done to a commitment after it was published that its entries under `changes` do not say.
 * What the publisher undertook changes only with a dated entry. The title and the summary are words of
 * our own: a change of them is told apart, because it may be a slip that was put right.
 */
export function unrecordedChanges(before: Undertaking, after: Undertaking): CommitmentEdit[] {
  const added = after.changes.filter(
    (entry) => !before.changes.some((one) => stillSays(one, entry)),
  );
  return [
    ...before.changes
      .filter((entry) => !after.changes.some((one) => stillSays(entry, one)))
      .map((change): CommitmentEdit => ({ kind: 'change-lost', change })),
    ...withdrawalEdits(before, after),
    ...fields.flatMap((field): CommitmentEdit[] => {
      const was = fieldOf(before, field);
      const now = fieldOf(after, field);
      if (canonical(was.whole) === canonical(now.whole)) return [];
      const own = added.filter((entry) => entry.field === field);
      if (own.length === 0)
        return [{ kind: ours.includes(field) ? 'reworded' : 'unrecorded', field }];
      return follows(own, was.told, now.told) ? [] : [{ kind: 'misquoted', field }];
    }),
  ];
}

/** The fields of a commitment that its history protects. */
export type Undertaking = Pick<CommitmentEntry, ChangedField | 'changes' | 'withdrawn'>;

/** An edit that no entry tells of. */
export type CommitmentEdit =
  | { kind: 'unrecorded'; field: ChangedField }
  | { kind: 'misquoted'; field: ChangedField }
  | { kind: 'reworded'; field: ChangedField }
  | { kind: 'change-lost'; change: ChangeEntry }
  | { kind: 'withdrawal-lost' };

function withdrawalEdits(before: Undertaking, after: Undertaking): CommitmentEdit[] {
  return before.withdrawn && !stillSays(before.withdrawn, after.withdrawn)
    ? [{ kind: 'withdrawal-lost' }]
    : [];
}

/**
 * A value whole, as it is compared, and as entries tell of it: one value after the other, each what the
 * one before became. Targets change one by one.
 */
function fieldOf(
  commitment: Undertaking,
  field: ChangedField,
): { whole: unknown; told: unknown[] } {
  if (field === 'due') {
    const { due } = commitment;
    return { whole: [due?.by, due?.then], told: [due?.by ?? none] };
  }
  if (field === 'targets') {
    const texts = commitment.targets.map(({ text }) => text).sort();
    return { whole: texts, told: texts };
  }
  const value = field === 'leads' ? commitment.leads.toSorted() : (commitment[field] ?? none);
  return { whole: value, told: [value] };
}

/** Whether entries lead from the values that were to those that are. */
function follows(entries: ChangeEntry[], was: unknown[], now: unknown[]): boolean {
  const standing = was.map(tellable);
  for (const entry of entries) {
    const from = tellable(entry.was);
    const at = standing.indexOf(from);
    if (at >= 0) standing.splice(at, 1);
    else if (from !== nothing) return false;
    if (tellable(entry.now) !== nothing || entry.field !== 'targets') {
      standing.push(tellable(entry.now));
    }
  }
  return canonical(standing.toSorted()) === canonical(now.map(tellable).toSorted());
}

function tellable(value: unknown): string {
  return canonical(Array.isArray(value) ? value.toSorted() : value);
}

const nothing = canonical(none);

const fields: ChangedField[] = [
  'ref',
  'kind',
  'title',
  'summary',
  'wording',
  'priority',
  'leads',
  'due',
  'targets',
];

const ours: ChangedField[] = ['title', 'summary'];
