import { z } from 'zod';
import { line } from './text.ts';

/** The range that a source prints around a value, in which the true one is likely to lie. */
export const interval = z.strictObject({
  level: z
    .number()
    .min(50)
    .max(99.9)
    .optional()
    .describe(
      'How sure the source is of the range, in per cent. Leave it out when the source does not say; nothing is then judged by it.',
    ),
  lower: z.number().describe('The lower end of the range.'),
  upper: z.number().describe('The upper end of the range.'),
  method: line(100)
    .optional()
    .describe('How it was worked out, as printed, for example "Wilson score".'),
});

/** The same in sentences, where only the ends matter: whether a number lies within them. */
export function isWithin(number: number, { lower, upper }: Ends): boolean {
  return lower <= number && number <= upper;
}

/** Whether two ranges have a number in common. */
export function overlap(one: Ends, other: Ends): boolean {
  return one.lower <= other.upper && other.lower <= one.upper;
}

export type Interval = z.infer<typeof interval>;

export type Ends = Pick<Interval, 'lower' | 'upper'>;
