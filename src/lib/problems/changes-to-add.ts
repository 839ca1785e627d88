import { type ChangedField, type EntryValue, isPoints } from '../commitment/change.ts';
import type { CommitmentEntry } from '../commitment/schema.ts';
import { valuesOf } from '../commitment/undo-change.ts';
import type { Day } from '../fields/calendar.ts';
import { none } from '../fields/date.ts';
import { idPattern } from '../fields/id.ts';
import { printedByLanguage } from '../fields/language-tag.ts';
import { toWrite } from '../fields/placeholder.ts';

/** The entries to add, dated today, one for each point of a list. Why it changed is the author's to say. */
export function changesToAdd(
  field: ChangedField,
  before: CommitmentEntry,
  after: CommitmentEntry,
  asAt: Day,
): string {
  const [was, now] = [saidIn(field, before, after), saidIn(field, after, before)];
  return Array.from({ length: Math.max(was.length, now.length) }, (_, at) => {
    const both = `was: ${was[at] ?? none}, now: ${now[at] ?? none}`;
    return `{ date: ${asAt}, field: ${field}, ${both}, reason: ${toWrite('why it changed')} }`;
  }).join(' and ');
}

/** The values as entries write them; of a list of points, those that the other side does not have as well. */
function saidIn(field: ChangedField, side: CommitmentEntry, other: CommitmentEntry): string[] {
  const theirs: unknown[] = isPoints(field) ? valuesOf(other, field) : [];
  return valuesOf(side, field)
    .filter((value) => {
      const at = theirs.indexOf(value);
      if (at >= 0) theirs.splice(at, 1);
      return at < 0;
    })
    .map((value) => written(field, value));
}

function written(field: ChangedField, value: EntryValue): string {
  if (Array.isArray(value)) return `[${value.map(plainly).join(', ')}]`;
  if (typeof value === 'object') {
    const words = printedByLanguage(value).map(({ lang, text }) => `${lang}: ${inQuotes(text)}`);
    return `{ ${words.join(', ')} }`;
  }
  return field === 'due' || value === none ? value : inQuotes(value);
}

/** An ID as authors write it; whatever YAML could read as something else in quotes. */
function plainly(text: string): string {
  const isOther = /^(\d+|true|false|null|none)$/.test(text);
  return idPattern.test(text) && !isOther ? text : JSON.stringify(text);
}

function inQuotes(text: string): string {
  return text.length > 80 ? toWrite('the whole text') : JSON.stringify(text);
}
