import { isDeepStrictEqual } from 'node:util';
import { distance } from 'fastest-levenshtein';
import { isGroup } from '../../fields/shape.ts';

/**
 * Every field that differs between two values of one kind, as deep as they agree. Parts of a list are
 * matched by what names them, so that a part put in at the top does not make all that follow differ. One that has another name
 * is the same part where most of its words are the same.
 */
export function compareValues(was: unknown, now: unknown, at: NamedPath = start): FieldChange[] {
  if (isDeepStrictEqual(was, now)) return [];
  if (isGroup(was) && isGroup(now)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(now)])];
    return names.flatMap((name) => compareValues(was[name], now[name], into(at, name, name)));
  }
  if (hasParts(was) && hasParts(now)) return compareLists(was, now, at);
  return [{ ...at, was, now }];
}

function compareLists(was: unknown[], now: unknown[], at: NamedPath): FieldChange[] {
  const [before, after] = [named(was), named(now)];
  const known = [...after.keys()].filter((name) => before.has(name));
  const gone = new Map([...before].filter(([name]) => !after.has(name)));
  const added = new Map([...after].filter(([name]) => !before.has(name)));
  const renamed = [...gone].flatMap(([name, value]) => {
    const [same] = [...added]
      .map(([other, one]) => ({ other, one, share: shareOfOthers(value, one) }))
      .filter(({ share }) => share <= mostOthers)
      .toSorted((one, other) => one.share - other.share);
    if (!same) return [];
    gone.delete(name);
    added.delete(same.other);
    return [{ was: value, now: same.one }];
  });
  const order = [...before.keys()].filter((name) => after.has(name));
  const part = (name: string) => into(at, 0, name);
  return [
    ...known.flatMap((name) => compareValues(before.get(name), after.get(name), part(name))),
    ...renamed.flatMap((one) => compareValues(one.was, one.now, part(''))),
    ...[...gone].map(([name, value]) => ({ ...part(name), was: value, now: undefined })),
    ...[...added].map(([name, value]) => ({ ...part(name), was: undefined, now: value })),
    ...(isDeepStrictEqual(order, known) ? [] : [{ ...part('order'), was: order, now: known }]),
  ];
}

/** Where a value stands: the way to its schema, and the names that a reviewer understands. */
export interface NamedPath {
  /** Names of fields; 0 stands for any part of a list. */
  path: readonly (string | number)[];
  names: readonly string[];
}

/** A field that differs; undefined where it is not there. */
export interface FieldChange extends NamedPath {
  was: unknown;
  now: unknown;
}

const start: NamedPath = { path: [], names: [] };

function into({ path, names }: NamedPath, step: string | number, name: string): NamedPath {
  return { path: [...path, step], names: [...names, name] };
}

function hasParts(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.some(isGroup);
}

/** The parts of a list by what names them; the second of a name gets a number. */
function named(parts: unknown[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const part of parts) {
    const name = nameOf(part);
    let free = name;
    for (let copy = 2; found.has(free); copy += 1) free = `${name} (${copy})`;
    found.set(free, part);
  }
  return found;
}

/** What names a part of a list: its ID, its ref, its title or the like. */
export function nameOf(part: unknown): string {
  if (!isGroup(part)) return String(part);
  const names = namesOfParts.map((fields) => fields.flatMap((field) => textOf(part[field])));
  return names.find((found) => found.length > 0)?.join(', ') ?? JSON.stringify(part);
}

/** Which share of the signs of two parts are others: 0 for parts that say the same. */
function shareOfOthers(one: unknown, other: unknown): number {
  const [first, second] = [wordsIn(one), wordsIn(other)];
  return distance(first, second) / Math.max(first.length, second.length);
}

/** Of two sentences that have nothing to do with each other, about three of four signs are others. */
const mostOthers = 0.5;

function wordsIn(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(wordsIn).join(' ')
    : String(value);
}

function textOf(value: unknown): string[] {
  // For whom and when a value holds takes several fields.
  if (isGroup(value)) return [Object.values(value).flatMap(textOf).join(' ')];
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

/** The fields that name a part of a list, the surest first. */
const namesOfParts = [
  ['id'],
  ['commitment'],
  ['minute'],
  ['indicator', 'area', 'for', 'period'],
  ['ref'],
  ['number'],
  ['word'],
  ['date', 'field'],
  ['name'],
  ['term'],
  ['label'],
  ['title'],
  ['printed'],
  ['text'],
];
