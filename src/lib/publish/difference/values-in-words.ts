import { inWords, isDate, isDayOrMonth } from '../../fields/calendar.ts';
import { isDated } from '../../fields/date.ts';
import { ourWords, type Phrase, say } from '../../fields/phrase.ts';
import { fieldAt, isGroup, refersTo } from '../../fields/shape.ts';
import { type CollectionName, collections } from '../../reading/collections.ts';
import { changedWords } from './changed-words.ts';
import type { FieldChange } from './compare-values.ts';
import { decisionInWords } from './decision-in-words.ts';
import { nameOfEntry } from './names.ts';
import type { Published } from './published.ts';

/** A field that differs, as “leads: “A” becomes “B””. */
export function fieldInWords(
  collection: CollectionName,
  field: FieldChange,
  before: Published,
  after: Published,
): { says: Phrase; was: string | undefined; now: string | undefined } {
  const name = say`${field.names.filter(Boolean).map(spaced).join(', ')}`;
  const text = (value: unknown, state: Published) =>
    isNone(value) ? undefined : valueInWords(value, collection, field.path, state);
  const [was, now] = [text(field.was, before), text(field.now, after)];
  if (was === undefined) return { says: say`${name}: “${now ?? ''}” is added`, was, now };
  if (now === undefined) return { says: say`${name}: “${was}” is taken away`, was, now };
  const cut = changedWords(was, now);
  // Two texts whose words are the same differ in blanks or signs that nobody sees.
  return { says: say`${name}: “${cut.was}” becomes “${cut.now}”`, was, now };
}

/** A date as people say it, or nothing. */
export function dateOr(date: unknown, nothing: string): Phrase {
  return ourWords(typeof date === 'string' ? inWords(date) : nothing);
}

function valueInWords(
  value: unknown,
  collection: CollectionName,
  path: FieldChange['path'],
  state: Published,
): string {
  if (Array.isArray(value)) {
    return value.map((one) => valueInWords(one, collection, [...path, 0], state)).join('; ');
  }
  if (isGroup(value)) {
    return Object.entries(value)
      .filter(([, one]) => !isNone(one))
      .map(([name, one]) => valueInWords(one, collection, [...path, name], state))
      .join(', ');
  }
  const text = String(value);
  if (path.at(-1) === 'decision') return decisionInWords(text, state);
  const field = fieldAt(collections[collection].schema, path);
  const to = field && refersTo(field);
  if (to) return nameOfEntry(to, text, state) ?? text;
  const isDateThere = isDayOrMonth(text) || (field && isDated(field) && isDate(text));
  return isDateThere ? inWords(text) : text;
}

function isNone(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** “otherRefs” as “other refs”. What names a part of a list stays as it is. */
function spaced(name: string): string {
  const plainer = plainNames[name];
  if (plainer) return plainer;
  return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(name)
    ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    : name;
}

/** Fields that a reviewer knows by another name. */
const plainNames: Partial<Record<string, string>> = {
  asAt: 'as-at date',
  leads: 'lead',
  priority: 'heading',
  sic: 'note',
};
