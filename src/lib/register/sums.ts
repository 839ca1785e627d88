import { hash } from 'node:crypto';

/**
 * A sum of a value with all that is in it: another one as soon as anything in it differs, also from one build to the
 * next. Values are plain. Fails for a function, and for what else cannot be seen through.
 */
export function sumOfValue(value: unknown): string {
  return hash('sha256', textOf(value));
}

/** A value as a text of its own. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textInList).join()}]`;
  if (value instanceof Map) return `map${textOf([...value].flat())}`;
  if (value instanceof Set) return `set${textOf([...value])}`;
  if (isPlain(value)) {
    let text = '';
    for (const name of Object.keys(value)) text += `,${quoted(name)}:${textInList(value[name])}`;
    return `{${text.slice(1)}}`;
  }
  if (typeof value === 'string') return JSON.stringify(value);
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'number' || typeof value === 'boolean' || value == null) return `${value}`;
  throw new TypeError(`${String(value)} is no plain value.`);
}

/** What is long stands in lists by its sum. That is taken once for what is frozen, as many lists hold the same. */
function textInList(value: unknown): string {
  if (!isObject(value)) return textOf(value);
  const known = sums.get(value);
  if (known !== undefined) return known;
  const text = textOf(value);
  if (text.length < 200) return text;
  const sum = hash('sha256', text);
  if (Object.isFrozen(value)) sums.set(value, sum);
  return sum;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const kind = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}

const sums = new WeakMap<object, string>();

const names = new Map<string, string>();

/** The name of a field in quotes. There are few of them, and each stands in many values. */
function quoted(name: string): string {
  let text = names.get(name);
  if (text === undefined) {
    text = JSON.stringify(name);
    names.set(name, text);
  }
  return text;
}
