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

/** The ID of an entry of any strategy, with that of the strategy before it: "mse-2022/w14". */
export function idOfAny(collection: ReferencedCollection) {
  return z
    .string()
    .superRefine(rule('bad-id', complainOfIdOfAny))
    .meta({ refersTo: collection, ofAnyStrategy: true });
}

/** The ID of an entry of the same strategy, or of any with the strategy before it. */
export function idHereOrOfAny(collection: ReferencedCollection) {
  return z
    .string()
    .superRefine(
      rule('bad-id', (value: string) =>
        value.includes('/') ? complainOfIdOfAny(value) : complainOfId(value),
      ),
    )
    .meta({ refersTo: collection, ofAnyStrategy: 'with a stroke' });
}

/** The ID of a strategy and the one within it; undefined for an ID without a strategy. */
export function splitIdOfAny(value: string): [strategy: string, id: string] | undefined {
  const parts = value.split('/');
  const [strategy, own] = parts;
  return parts.length === 2 && strategy && own && parts.every((part) => idPattern.test(part))
    ? [strategy, own]
    : undefined;
}

function complainOfIdOfAny(value: string) {
  if (splitIdOfAny(value) && value.split('/').every((part) => part.length <= longestId)) {
    return undefined;
  }
  if (!value.includes('/') && idPattern.test(value)) {
    return {
      what: `${quote(value)} does not say in which strategy it is.`,
      fix: `Write the ID of its strategy before it, for example southend-2021/${value}.`,
    };
  }
  const [strategy = '', ...rest] = value.split('/');
  const example =
    rest.length > 0
      ? `${suggestedId(strategy)}/${suggestedId(rest.join(' '))}`
      : 'southend-2021/a3';
  return {
    what: `${quote(value)} cannot be an ID.`,
    fix: `Write the ID of the strategy, a stroke and the ID of the commitment, for example ${example}.`,
  };
}

/**
 * Says what is wrong with an ID, or nothing. Used for file names as well as for fields.
 *
 * @param isTaken which IDs are no way out, because others have them or nobody may.
 */
export function complainOfId(value: string, isTaken?: (id: string) => boolean) {
  if (idPattern.test(value) && value.length <= longestId) return undefined;
  const example = suggestedId(value, isTaken);
  return {
    what: `${quote(value)} cannot be an ID.`,
    fix: `Use lower-case letters a to z, digits and single hyphens, at most ${longestId} characters, for example ${example}.`,
  };
}

/**
 * An ID that a name suggests and that is free: in plain letters, cut between words, and numbered where it is
 * taken. A name without any letter that an address holds gets that of an example.
 *
 * @example suggestedId('Children’s café & garden') // 'childrens-cafe-and-garden'
 */
export function suggestedId(name: string, isTaken = (_id: string) => false): string {
  const first = nearestId(name) || 'adult-care';
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : `-${number}`;
    const id = `${shortened(first, longestId - end.length)}${end}`;
    if (!isTaken(id)) return id;
  }
}

/**
 * Names that no entry may have. A site with such a folder cannot be copied to Windows, or was made of nothing, or
 * meets a careless program.
 */
export const reservedEverywhere: readonly string[] = [
  ...['aux', 'con', 'nul', 'prn'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((port) => [`com${port}`, `lpt${port}`]),
  ...['constructor', 'prototype', 'false', 'nan', 'null', 'true', 'undefined'],
];

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
  | 'strategies'
  | 'topics';

/** The ID that comes nearest to a name; empty when the name has no letter or digit that an ID can hold. */
export function nearestId(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (letter) => lettersOfOthers[letter] ?? '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return shortened(plain, longestId);
}

/** Marks of letters have gone before; these letters have none, and a reader would write them so. */
const lettersOfOthers: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
  ...{ '&': ' and ', '’': '', "'": '' },
};

/** Cut between two words where that leaves one. */
function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const cut = name.slice(0, most + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, most).replace(/-+$/, '');
}
