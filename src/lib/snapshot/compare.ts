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
  const { words } = wordsFor(value, comparator.value, comparator.name);
  return { words, ...place(value, comparator.value) };
}

export interface Comparison {
  words: string;
  /** Where the dot stands on the axis, in per cent of its length, 50 being the comparator. */
  position: number | undefined;
  /** Whether the dot is held at an end, because the value is beyond half or double. */
  held: boolean;
}

function wordsFor(value: number, beside: number, name: string): { words: string } {
  if (value === beside) return { words: `The same as ${name}` };
  return { words: `${value > beside ? 'Higher' : 'Lower'} than ${name}` };
}

/** On a scale of doubling, from half to double the comparator. */
function place(value: number, beside: number): { position: number | undefined; held: boolean } {
  if (value <= 0 || beside <= 0) return { position: undefined, held: false };
  const doublings = Math.log2(value / beside);
  const within = Math.max(-1, Math.min(1, doublings));
  return {
    position: Math.round((50 + 46 * within) * 100) / 100,
    held: within !== doublings,
  };
}
