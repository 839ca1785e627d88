import { z } from 'zod';
import { rule } from './rule.ts';
import { quote } from './text.ts';

/** What an ID may look like: lower-case letters and digits, words joined by single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest ID, so that an address stays short enough to print and to read aloud. */
const longestId = 60;

/** An ID: the permanent name of an entry, and the last part of its address. */
export const id = z.string().superRefine(rule('bad-id', complainOfId));

/** The ID of another entry. Whether the entry exists is checked when all files are read. */
export function idOf(collection: ReferencedCollection) {
  return id.meta({ refersTo: collection });
}

/** Says what is wrong with an ID, or nothing. Used for file names as well as for fields. */
export function complainOfId(value: string) {
  if (idPattern.test(value) && value.length <= longestId) return undefined;
  const example = suggestId(value);
  return {
    what: `${quote(value)} cannot be an ID.`,
    fix: `Use lower-case letters a to z, digits and single hyphens, at most ${longestId} characters, for example ${example}.`,
  };
}

/** What an ID ends with when others before it in a list are the same in some fields: “-2” for the second. */
export function ordinal<One>(all: readonly One[], at: number, ...fields: (keyof One)[]): string {
  const isSame = (one: One) => fields.every((field) => one[field] === all[at]?.[field]);
  const before = all.slice(0, at).filter(isSame).length;
  return before === 0 ? '' : `-${before + 1}`;
}

/** A name as a disk that does not tell capital letters apart would compare it. */
export function foldCase(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}

/** The collections that a field may point to. */
export type ReferencedCollection =
  | 'areas'
  | 'commitments'
  | 'indicators'
  | 'organisations'
  | 'priorities'
  | 'reports'
  | 'sources'
  | 'strategies';

function suggestId(value: string): string {
  return nearestId(value) || 'adult-care';
}

/** The ID that comes nearest to a name; empty when the name has no letter or digit that an ID can hold. */
export function nearestId(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-+|-+$/g, '');
}
