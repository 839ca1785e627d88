import { asFirstPublished } from '../commitment/as-known.ts';
import {
  type ChangedField,
  type EntryValue,
  isOurWords,
  isPoints,
  type PointsField,
  pointsFields,
} from '../commitment/change.ts';
import {
  type ChangeWords,
  changeWords,
  idsIn,
  type NameOf,
  valueWords,
} from '../commitment/change-words.ts';
import { firstTexts, pointsOf } from '../commitment/points.ts';
import type { CommitmentEntry } from '../commitment/schema.ts';
import type { TitleAuthor } from '../commitment/title-author.ts';
import { valuesOf } from '../commitment/undo-change.ts';
import { type Day, lastDay, monthsBetween } from '../fields/calendar.ts';
import { none } from '../fields/date.ts';
import { ordinal } from '../fields/id.ts';
import { withoutLanguages } from '../fields/language-tag.ts';
import type { Citation } from '../source/cite.ts';
import { type DecisionNote, decisionNote } from './decision-note.ts';
import type { Meeting } from './meetings.ts';
import type { References } from './references.ts';
import type { CommitmentName } from './types.ts';

/** The changes of a commitment that are known on the day, the oldest first, in words for readers. */
export function joinChanges(
  { changes }: CommitmentEntry,
  commitment: CommitmentName,
  { nameOf, meetings, cite, titleBy }: ChangeJoining,
): CommitmentChange[] {
  return changes.map((change, at) => {
    const { date, field, reason, decision, source } = change;
    const wasDue = change.field === 'due' && change.was !== none ? change.was : undefined;
    return {
      ...changeWords(change, nameOf),
      id: `${commitment.id}/${field}/${date}${ordinal(changes, at, 'date', 'field')}`,
      date,
      field,
      isOurs: isOurWords(field, titleBy),
      reason,
      decision: decision === undefined ? undefined : decisionNote(decision, meetings),
      source: source && cite(source),
      hadPassed: wasDue !== undefined && lastDay(wasDue) < date,
      commitment,
      raw: {
        was: asWritten(field, change.was),
        now: asWritten(field, change.now),
        months:
          wasDue && change.field === 'due' && change.now !== none
            ? monthsBetween(wasDue, change.now)
            : undefined,
      },
    };
  });
}

/** A value as open data has it: IDs with spaces between them, and null for nothing. */
function asWritten(field: ChangedField, written: EntryValue): string | null {
  const value = withoutLanguages(written);
  const text = typeof value === 'string' ? value : value.join(idsIn(field) ? ' ' : '; ');
  return text === none || text === '' ? null : text;
}

/** What was first published, in words, for each field that has changed since. */
export function firstPublished(data: CommitmentEntry, nameOf: NameOf): FirstPublished {
  const first = asFirstPublished(data);
  const found: FirstPublished = {};
  for (const { field } of data.changes) {
    if (isPoints(field)) continue;
    const [value = none] = valuesOf(first, field);
    found[field] = valueWords(field, value, nameOf);
  }
  return found;
}

/** What each point of each list said first, list by list. */
export function firstPoints(data: CommitmentEntry): FirstPoints {
  const lists = pointsFields.map((field) => [
    field,
    firstTexts(pointsOf(data, field), field, data.changes),
  ]);
  return Object.fromEntries(lists);
}

/** The changes by which points of a list were taken away. */
export function goneFrom<Change extends Pick<CommitmentChange, 'field' | 'isGone'>>(
  changes: Change[],
  list: PointsField,
): Change[] {
  return changes.filter(({ field, isGone }) => field === list && isGone);
}

/** A change of a published commitment. */
export interface CommitmentChange extends ChangeWords {
  /** Permanent: “mse-2022/w14/due/2024-01-10”. */
  id: string;
  date: Day;
  field: ChangedField;
  /** Whether it is words of ours that changed, which no publisher decided. */
  isOurs: boolean;
  reason: string | undefined;
  /** Undefined when no decision is on record. */
  decision: DecisionNote | undefined;
  source: Citation | undefined;
  /** Whether a due date was moved when it had passed already. */
  hadPassed: boolean;
  commitment: CommitmentName;
  /** The values as the content writes them, for data. */
  raw: { was: string | null; now: string | null; months: number | undefined };
}

/** What was first published, in words, by field. */
export type FirstPublished = Partial<Record<Exclude<ChangedField, PointsField>, string>>;

/** Undefined for a point that has not changed, “none” for one that was added later. */
export type FirstPoints = Record<PointsField, (string | undefined)[]>;

interface ChangeJoining extends Pick<References, 'cite'> {
  nameOf: NameOf;
  meetings: Meeting[];
  titleBy: TitleAuthor;
}
