import { inWords } from '../fields/calendar.ts';
import { none } from '../fields/date.ts';
import { withoutLanguages } from '../fields/language-tag.ts';
import { choicesOf, fieldAt, refersTo } from '../fields/shape.ts';
import { ended } from '../fields/text.ts';
import {
  type ChangedField,
  type ChangeEntry,
  changedFieldName,
  type EntryValue,
  isPoints,
} from './change.ts';
import { moveInWords } from './date-moves.ts';
import { policyOf } from './fields.ts';
import { commitmentKinds } from './kinds.ts';
import { factsSchema } from './schema.ts';

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
    isGone: change.now === none || withoutLanguages(change.now).length === 0,
  };
}

/** Whether a change of the field is listed among moved dates and targets. */
export function isMove(field: ChangedField): boolean {
  return policyOf(field).isMove ?? false;
}

/** A value of a field as readers see it. */
export function valueWords(field: ChangedField, written: EntryValue, nameOf: NameOf): string {
  const value = withoutLanguages(written);
  if (value === none || value.length === 0) return nothingIn(field);
  const to = idsIn(field);
  if (to) return [value].flat().map(nameOf[to]).join(', ');
  if (typeof value !== 'string')
    return value.join(policyOf(field).form === 'printed' ? ' / ' : ', ');
  if (field === 'kind') return commitmentKinds[value as keyof typeof commitmentKinds].one;
  return policyOf(field).form === 'date' ? inWords(value) : value;
}

/** What readers see where a field says nothing. */
export function nothingIn(field: ChangedField): string {
  return policyOf(field).none ?? 'Nothing';
}

function titleOf({ field, was, now }: ChangeEntry): string {
  const name = changedFieldName(field);
  const isList = policyOf(field).form === 'sentences';
  if (was === none) return `${name} ${isList ? 'gained a point' : 'added'}`;
  if (now === none) return `${name} ${isList ? 'lost a point' : 'taken away'}`;
  return isMove(field) ? `${name} moved` : `${name} changed`;
}

function textOf(change: ChangeEntry, was: string, now: string): string {
  const move = change.field === 'due' ? dueMove(change) : undefined;
  const it = policyOf(change.field).form === 'sentences' ? 'The point' : 'It';
  if (change.was === none) return `${it} is now ${ended(quoted(change.field, now))}`;
  if (change.now === none) return `${it} was ${ended(quoted(change.field, was))}`;
  const to = `From ${quoted(change.field, was)} to ${quoted(change.field, now)}`;
  return move ? `${to}: ${move}.` : ended(to);
}

/** Words stand in quotes; dates, lists and names do not need them. */
function quoted(field: ChangedField, words: string): string {
  const isChosen = idsIn(field) !== undefined || choicesOf(factsSchema.shape[field]) !== undefined;
  const isText =
    isPoints(field) || (['one', 'printed'].includes(policyOf(field).form) && !isChosen);
  return isText ? `“${words}”` : words;
}

/** What the field names by ID, alone or in a list; undefined when it holds words. */
export function idsIn(field: ChangedField): keyof NameOf | undefined {
  const schema = factsSchema.shape[field];
  const to = refersTo(fieldAt(schema, [0]) ?? schema);
  return to as keyof NameOf | undefined;
}

function dueMove({ was, now }: Pick<ChangeEntry, 'was' | 'now'>): string | undefined {
  if (typeof was !== 'string' || typeof now !== 'string') return undefined;
  return was === none || now === none ? undefined : moveInWords(was, now);
}

/** The names of what IDs stand for. */
export interface NameOf {
  organisations: (id: string) => string;
  priorities: (id: string) => string;
  commitments: (id: string) => string;
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
  /** Whether there is nothing any more. */
  isGone: boolean;
  /** How far a due date moved: “9 months later”. */
  move: string | undefined;
}
