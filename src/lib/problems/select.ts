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
  let spots: ValueAtPath<unknown>[] = [{ path: from, value: data }];
  for (const step of place.split('.')) {
    spots = spots.flatMap(({ path, value }) => {
      if (step === '*') {
        return Array.isArray(value)
          ? value.map((one, at) => ({ path: [...path, at], value: one }))
          : [];
      }
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
      return [{ path: [...path, step], value: (value as Record<string, unknown>)[step] }];
    });
  }
  return spots;
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
