import { isGroup, type Path } from './shape.ts';

/**
 * A field as an earlier version of the schemas knew it, and what became of it. What was published with it is
 * read as it would be written today; who writes it now is told what to write in its place.
 */
export type FormerField = {
  /** The version of Golden Thread that no longer knows it. */
  since: string;
  /** Where it stood, with [] after what holds a list: “totals[].shares”. */
  at: string;
  /** The field that takes its place, in the same group. It may be the same name, with another form. */
  now: string;
  /** Which values are of the former form, where the name has stayed. */
  is?: (value: unknown) => boolean;
} & (
  | {
      /** What is written there now, made of what stood there. */
      made: (was: unknown) => unknown;
      todo?: undefined;
    }
  | {
      made?: undefined;
      /** Where only the author knows: what to find out and write, with an example that passes. */
      todo: string;
    }
);

/** A place in a file where a former field stands. */
export interface FormerPlace {
  field: FormerField;
  path: Path;
  value: unknown;
}

/** Where the former fields stand that a file still has. */
export function formerPlaces(data: unknown, fields: readonly FormerField[]): FormerPlace[] {
  return fields.flatMap((field) => placesOf(data, stepsOf(field), field, []));
}

function placesOf(
  data: unknown,
  [step, ...rest]: Step[],
  field: FormerField,
  path: Path,
): FormerPlace[] {
  if (!step || !isGroup(data)) return [];
  const value = data[step.name];
  const here = [...path, step.name];
  if (rest.length === 0)
    return isFormer(data, step.name, field) ? [{ field, path: here, value }] : [];
  if (!step.isList) return placesOf(value, rest, field, here);
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown, at) => placesOf(one, rest, field, [...here, at]));
}

/**
 * The same with each former field written as it is now. What only an author knows is taken from what stands in
 * its place today, so that nobody is asked why it differs from something that was never said.
 *
 * @param today what the file says now, when it was published earlier.
 */
export function inFormOfNow(
  data: unknown,
  fields: readonly FormerField[],
  today?: unknown,
): unknown {
  return fields.reduce((made, field) => rewritten(made, stepsOf(field), field, today), data);
}

function rewritten(
  data: unknown,
  [step, ...rest]: Step[],
  field: FormerField,
  today: unknown,
): unknown {
  if (!step || !isGroup(data)) return data;
  if (rest.length === 0)
    return isFormer(data, step.name, field) ? renamed(data, field, today) : data;
  const value = data[step.name];
  const there = isGroup(today) ? today[step.name] : undefined;
  const within = (one: unknown, own: unknown) => rewritten(one, rest, field, own);
  if (!step.isList)
    return value === undefined ? data : { ...data, [step.name]: within(value, there) };
  if (!Array.isArray(value)) return data;
  const list = Array.isArray(there) ? there : [];
  return { ...data, [step.name]: value.map((one: unknown, at) => within(one, list[at])) };
}

function renamed(group: Group, { at, now, made }: FormerField, today: unknown): Group {
  const name = at.slice(at.lastIndexOf('.') + 1);
  const value = made ? made(group[name]) : isGroup(today) ? today[now] : undefined;
  return Object.fromEntries(
    Object.entries(group).flatMap(([key, own]) => {
      if (key !== name) return [[key, own]];
      return value === undefined ? [] : [[now, value]];
    }),
  );
}

/** A field of now is never written over by one of then. */
function isFormer(group: Group, name: string, { now, is }: FormerField): boolean {
  const value = group[name];
  if (value === undefined || (is && !is(value))) return false;
  return name === now || group[now] === undefined;
}

function stepsOf({ at }: FormerField): Step[] {
  return at
    .split('.')
    .map((step) => ({ name: step.replace('[]', ''), isList: step.endsWith('[]') }));
}

interface Step {
  name: string;
  isList: boolean;
}

type Group = Record<string, unknown>;
