import type { Path } from '../fields/shape.ts';

/**
 * The texts at a place of a draft, each with its path; `*` stands for every entry of a list. What is
 * missing or of another kind is passed over, because another rule tells of it. For a part of a draft, `from`
 * is the path to it.
 *
 * @example textsAt(data, 'updates.*.status.*')
 */
export function textsAt(data: unknown, place: string, from: Path = []): ValueAtPath<string>[] {
  return valuesAt(data, place, from).filter(
    (spot): spot is ValueAtPath<string> => typeof spot.value === 'string',
  );
}

/** The one text at a place, or undefined. */
export function textAt(data: unknown, place: string): string | undefined {
  return textsAt(data, place)[0]?.value;
}

/** The values at a place of a draft, of whatever kind. */
export function valuesAt(data: unknown, place: string, from: Path = []): ValueAtPath<unknown>[] {
  const found: ValueAtPath<unknown>[] = [];
  gather(data, place.split('.'), from, found);
  return found;
}

/** Adds each value that the steps lead to. A path is made only for what is there: of most fields a file has none. */
function gather(
  value: unknown,
  [step, ...further]: string[],
  path: Path,
  found: ValueAtPath<unknown>[],
): void {
  if (step === undefined) {
    found.push({ path, value });
  } else if (step === '*') {
    if (!Array.isArray(value)) return;
    for (const [at, one] of value.entries()) gather(one, further, [...path, at], found);
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    gather((value as Record<string, unknown>)[step], further, [...path, step], found);
  }
}

/** What says again what stands further up, with the first that said it; `key` is what they have in common. */
export function repeats<Value>(
  spots: ValueAtPath<Value>[],
  key: (spot: ValueAtPath<Value>) => string,
): { again: ValueAtPath<Value>; first: ValueAtPath<Value> }[] {
  return [...Map.groupBy(spots, key).values()].flatMap(([first, ...more]) =>
    first ? more.map((again) => ({ again, first })) : [],
  );
}

export interface ValueAtPath<Value> {
  path: Path;
  value: Value;
}
