import { type PlaceOnAxis, placeOnAxis } from './axis.ts';
import type { ObservationEntry } from './schema.ts';

/**
 * How a value compares with one that the source sets beside it. Only “higher”, “lower” and “the
 * same”: without a confidence interval a difference may be chance, so nothing is called better or
 * worse.
 */
export function compare(
  { value }: Pick<ObservationEntry, 'value'>,
  comparator: ObservationEntry['comparators'][number],
): Comparison {
  if (value === undefined || comparator.value === undefined) {
    return { words: 'Cannot be compared', position: undefined, held: false };
  }
  const words = wordsFor(value, comparator.value, comparator.name);
  return { words, ...placeOnAxis(value, comparator.value) };
}

export interface Comparison extends PlaceOnAxis {
  words: string;
}

function wordsFor(value: number, beside: number, name: string): string {
  if (value === beside) return `The same as ${name}`;
  return `${value > beside ? 'Higher' : 'Lower'} than ${name}`;
}
