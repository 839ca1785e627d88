import type { FieldsThat } from '../fields/policy.ts';
import { canonical, inOneLine, stillSays } from '../fields/sameness.ts';
import { type CorrectedField, type CorrectionEntry, withheld } from './correction.ts';
import {
  correctedFields,
  correctedInReports,
  correctedInUpdates,
  type reportFields,
} from './fields.ts';
import type { ProgressEntry, UpdateEntry } from './schema.ts';

/**
 * What was done to a report after it was published that its corrections do not say. A report is only
 * added to: each edit needs a new correction that names the commitment and the field.
 *
 * Where lines are broken, the order of updates, and notes of our own, those on totals too, are no edits. The
 * covering words may go on below those that were published.
 *
 * @param nowCalled the ID that a commitment has now, for one that was moved since.
 */
export function unrecordedEdits(
  before: PublishedReport,
  after: PublishedReport,
  nowCalled: (commitment: string) => string = (id) => id,
): ReportEdit[] {
  const added = newEntries(before.data.corrections, after.data.corrections);
  const editOf = (was: FieldValue, now: FieldValue): ReportEdit[] => {
    if (comparable(was) === comparable(now)) return [];
    const { field, commitment } = now;
    const own = added.filter((one) => one.field === field && one.commitment === commitment);
    if (own.length === 0) {
      return [{ kind: 'unrecorded', field, commitment, was: was.value, now: now.value }];
    }
    return isTrue(own, was, now) ? [] : [{ kind: 'misquoted', field, commitment }];
  };
  return [
    ...lostEntries(before.data.corrections, after.data.corrections).map(
      (correction): ReportEdit => ({ kind: 'correction-lost', correction }),
    ),
    ...correctedInReports.flatMap((field) =>
      editOf(
        { field, value: withoutOurNotes(field, before.data) },
        { field, value: withoutOurNotes(field, after.data) },
      ),
    ),
    ...(inOneLine(after.body).startsWith(inOneLine(before.body))
      ? []
      : [{ kind: 'covering-words-lost' as const }]),
    ...editsOfUpdates(before.data.updates, after.data.updates, nowCalled, editOf),
  ];
}

/** A report with its covering words. */
export interface PublishedReport {
  data: Pick<ProgressEntry, FieldsThat<typeof reportFields, 'held' | 'fixed'>>;
  body: string;
}

/** An edit that no correction tells of. Without a commitment it is about the report as a whole. */
export type ReportEdit =
  | {
      kind: 'unrecorded';
      field: CorrectedField;
      commitment: string | undefined;
      /** The values of the field; undefined for the summary of an update that was forgotten. */
      was: unknown;
      now: unknown;
    }
  | { kind: 'misquoted'; field: CorrectedField; commitment: string | undefined }
  | { kind: 'covering-words-lost' }
  | { kind: 'update-lost'; commitment: string }
  | { kind: 'correction-lost'; correction: CorrectionEntry };

function editsOfUpdates(
  before: UpdateEntry[],
  after: UpdateEntry[],
  nowCalled: (commitment: string) => string,
  editOf: (was: FieldValue, now: FieldValue) => ReportEdit[],
): ReportEdit[] {
  const published = new Map(before.map((update) => [nowCalled(update.commitment), update]));
  const now = new Map(after.map((update) => [update.commitment, update]));
  const lost = [...published.keys()].filter((commitment) => !now.has(commitment));
  return [
    ...lost.map((commitment): ReportEdit => ({ kind: 'update-lost', commitment })),
    ...[...now].flatMap(([commitment, update]) => {
      const was = published.get(commitment);
      // An update that was forgotten is told of as a summary that was not there.
      const fields = was ? correctedInUpdates : (['summary'] as const);
      return fields.flatMap((field) =>
        editOf(
          { field, commitment, value: was?.[field] },
          { field, commitment, value: update[field] },
        ),
      );
    }),
  ];
}

/** What a field of a report says that its source says. */
function withoutOurNotes(
  field: (typeof correctedInReports)[number],
  data: PublishedReport['data'],
): unknown {
  if (field !== 'totals') return data[field];
  return data.totals.map(({ note: _ours, ...facts }) => facts);
}

/** At most one status word stands on each axis, so their order says nothing. */
function comparable({ field, value }: FieldValue): string {
  return canonical(
    correctedFields[field].form === 'words' && Array.isArray(value) ? value.toSorted() : value,
  );
}

/** Whether corrections quote what the field said and what it says, for fields that are plain words. */
function isTrue(own: CorrectionEntry[], was: FieldValue, now: FieldValue): boolean {
  if (!['text', 'words', 'sentences'].includes(correctedFields[now.field].form)) return true;
  const quotes = (one: CorrectionEntry) => one.was === withheld || holds(was, one.was);
  return own.some(quotes) && own.some((one) => holds(now, one.now));
}

function holds({ value }: FieldValue, words: string): boolean {
  const texts = [value].flat().filter((text) => typeof text === 'string');
  const text = inOneLine(texts.join(', '));
  // Words that were taken away leave nothing to quote, and so do words that were not there.
  return inOneLine(words) === 'none' || text.includes(inOneLine(words));
}

/** The entries of a list that was only added to, without those that it had. */
function newEntries(before: CorrectionEntry[], after: CorrectionEntry[]): CorrectionEntry[] {
  return after.filter((entry) => !before.some((one) => isKept(one, entry)));
}

/** The entries that a list had and has no more as they were. */
function lostEntries(before: CorrectionEntry[], after: CorrectionEntry[]): CorrectionEntry[] {
  return before.filter((entry) => !after.some((one) => isKept(entry, one)));
}

/** Whether an entry is the published one, some words of which may be withheld since. */
function isKept(before: CorrectionEntry, after: CorrectionEntry): boolean {
  const words = (name: 'was' | 'now') => (after[name] === withheld ? withheld : before[name]);
  return stillSays({ ...before, was: words('was'), now: words('now') }, after);
}

interface FieldValue {
  field: CorrectedField;
  commitment?: string;
  value: unknown;
}
