import { z } from 'zod';
import { lifecycles, ratings } from '../commitment/axes.ts';
import { line, prose } from '../fields/text.ts';

const said = {
  word: line(40).describe('The word or phrase exactly as the publisher prints it.'),
  definition: prose(300)
    .optional()
    .describe('What the publisher says it means. Leave it out when no definition was published.'),
};

/** A word in a publisher's own reports, declared once, with its place on one of the two said axes. */
export const statusWord = z.discriminatedUnion('axis', [
  z.strictObject({
    ...said,
    axis: z.literal('lifecycle').describe('Where the work is: lifecycle. How it is going: rating.'),
    means: z
      .enum(lifecycles)
      .exclude(['not-said', 'withdrawn'])
      .describe('The state of the lifecycle that is nearest to the word.'),
  }),
  z.strictObject({
    ...said,
    axis: z.literal('rating').describe('Where the work is: lifecycle. How it is going: rating.'),
    means: z
      .enum(ratings)
      .exclude(['not-rated'])
      .describe('The rating that is nearest to the word.'),
  }),
]);

export type StatusWord = z.infer<typeof statusWord>;
