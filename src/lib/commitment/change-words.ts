import { inWords, isDay, isMonth } from '../fields/calendar.ts';
import { none } from '../fields/date.ts';
import { type ChangedField, type ChangeEntry, changedFieldName } from './change.ts';
import { moveInWords } from './date-moves.ts';
import { commitmentKinds } from './kinds.ts';

/**
 * A change in words for readers. `nameOf` gives the names of bodies and headings, which the content
 * holds as IDs.
 */
export function changeWords(change: ChangeEntry, nameOf: NameOf): ChangeWords {
  const was = valueWords(change.field, change.was, nameOf);
  const now = valueWords(change.field, change.now, nameOf);
  return {
    kind: isMove(change.field) ? 'moved' : 'changed',
    title: titleOf(change),
    text: textOf(change, was, now),
    was,
    now,
    move: change.field === 'due' ? dueMove(change) : undefined,
  };
}

/** Whether a change of the field is listed among moved dates and targets. */
export function isMove(field: ChangedField): boolean {
  return field === 'due' || field === 'targets';
}

/** What stands where there was, or is, nothing. */
const nothing: Partial<Record<ChangedField, string>> = {
  due: 'No date',
  leads: 'No lead named',
  targets: 'No target',
};

/** A value of a field as readers see it. */
export function valueWords(
  field: ChangedField,
  value: string | readonly string[],
  nameOf: NameOf,
): string {
  if (value === none || value.length === 0) return nothing[field] ?? 'Nothing';
  if (typeof value !== 'string') return value.map(nameOf.organisation).join(', ');
  if (field === 'priority') return nameOf.priority(value);
  if (field === 'kind') return commitmentKinds[value as keyof typeof commitmentKinds].one;
  return isDay(value) || isMonth(value) ? inWords(value) : value;
}

function titleOf({ field, was, now }: ChangeEntry): string {
  const name = changedFieldName(field);
  if (was === none) return `${name} added`;
  if (now === none) return `${name} taken away`;
  return isMove(field) ? `${name} moved` : `${name} changed`;
}

function textOf(change: ChangeEntry, was: string, now: string): string {
  const move = change.field === 'due' ? dueMove(change) : undefined;
  if (change.was === none) return `It is now ${quoted(change.field, now)}.`;
  if (change.now === none) return `It was ${quoted(change.field, was)}.`;
  const to = `From ${quoted(change.field, was)} to ${quoted(change.field, now)}`;
  return move ? `${to}: ${move}.` : `${to}.`;
}

/** Sentences stand in quotes; dates and names do not need them. */
function quoted(field: ChangedField, words: string): string {
  const isSentence = ['title', 'summary', 'wording', 'targets', 'ref'].includes(field);
  return isSentence ? `“${words}”` : words;
}

function dueMove({ was, now }: Pick<ChangeEntry, 'was' | 'now'>): string | undefined {
  if (typeof was !== 'string' || typeof now !== 'string') return undefined;
  return was === none || now === none ? undefined : moveInWords(was, now);
}

/** The names of what IDs stand for. */
export interface NameOf {
  organisation: (id: string) => string;
  priority: (id: string) => string;
}

export interface ChangeWords {
  /** A date or a target is moved; anything else is changed. */
  kind: 'moved' | 'changed';
  /** “Due date moved” */
  title: string;
  /** “From September 2023 to June 2024: 9 months later.” */
  text: string;
  was: string;
  now: string;
  /** How far a due date moved: “9 months later”. */
  move: string | undefined;
}
