import { findTotals, type TotalFinding } from '../../../src/lib/progress/published-totals.ts';
import { type ProgressEntry, progressSchema } from '../../../src/lib/progress/schema.ts';

type Part = ProgressEntry['totals'][number]['parts'][number];
type More = Partial<Omit<ProgressEntry['totals'][number], 'parts'>>;

/** A part of a total: a word, or several in one, with a count, a share in quotes, or both. */
export function part(words: string, ...numbers: (number | string)[]): Part {
  return {
    words: words.split('/'),
    count: numbers.find((one) => typeof one === 'number'),
    share: numbers.find((one) => typeof one === 'string'),
  };
}

/** A total as a file would hold it. */
export function printed(parts: Part[], more: More = {}): ProgressEntry['totals'][number] {
  const [total] = progressSchema.shape.totals.parse([{ ...more, parts }]);
  if (!total) throw new Error('One total was given.');
  return total;
}

/** One total as it is found in a report that prints no other. */
export function found(parts: Part[], more: More = {}, declared?: number): TotalFinding {
  const [total] = findTotals([printed(parts, more)], declared, []);
  if (!total) throw new Error('One total was given.');
  return total;
}

/** The shapes that other councils' reports have, as they are found. */
export const shapes = {
  /** 64, 49 and 1 of 114, with shares beside them. */
  inProgress: found(
    [
      part('Achieved/On target', 64, '55'),
      part('Some delay', 49, '43'),
      part('Late', 1, 'less than 1'),
    ],
    { of: 114, base: 'actions in progress' },
  ),
  /** 21, 21 and 7 of 49, without a share. */
  secondYear: found([part('Achieved', 21), part('On target', 21), part('Late', 7)], {
    of: 49,
    base: 'actions of the second year',
  }),
  /** Printed for all commitments. */
  all: found([part('On course', 40), part('At risk', 9)], { of: 49 }),
};
