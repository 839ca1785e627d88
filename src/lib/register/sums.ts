import { hash } from 'node:crypto';

/**
 * A sum of a value with all that is in it: another one as soon as anything in it differs, also from one build to the
 * next. Values are plain. Fails for a function, and for what else cannot be seen through. What is frozen is summed once.
 */
export function sumOfValue(value: unknown): string {
  if (!isObject(value)) return hash('sha256', textOf(value));
  const found = sums.get(value);
  if (found !== undefined) return found;
  const made = hash('sha256', textOf(value));
  if (Object.isFrozen(value)) sums.set(value, made);
  return made;
}

/** A value as a text of its own. Objects in lists stand there by their sums, as many lists hold the same ones. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textInList).join()}]`;
  if (value instanceof Map) return `map${textOf([...value].flat())}`;
  if (value instanceof Set) return `set${textOf([...value])}`;
  if (isPlain(value)) {
    return `{${Object.keys(value).map((name) => `${JSON.stringify(name)}:${textOf(value[name])}`)}}`;
  }
  if (typeof value === 'string') return JSON.stringify(value);
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'number' || typeof value === 'boolean' || value == null) return `${value}`;
  throw new TypeError(`A page can be given plain values only, and not ${String(value)}.`);
}

function textInList(value: unknown): string {
  return isObject(value) ? sumOfValue(value) : textOf(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return isObject(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

const sums = new WeakMap<object, string>();
