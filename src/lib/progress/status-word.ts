import { z } from 'zod';
import { lifecycles, ratings } from '../axes/axes.ts';
import { day } from '../fields/date.ts';
import { line, prose } from '../fields/text.ts';

/** The states of the lifecycle that a publisher's word can mean. */
export const saidLifecycle = z.enum(lifecycles).exclude(['not-said', 'withdrawn']);
/** The ratings that a publisher's word can mean. */
export const saidRating = z.enum(ratings).exclude(['not-rated']);

/** One dated correction of what the site took a word for. The axis follows from the state. */
const correctedMeaning = z.strictObject({
  date: day.describe('The day on which the correction was published. It is known from then on.'),
  was: z
    .enum([...saidLifecycle.options, ...saidRating.options])
    .describe('What the site took the word for until then: a state of either axis.'),
  wrong: prose(500).describe('What was wrong, in one plain sentence.'),
});

const said = {
  word: line(40).describe('The word or phrase exactly as the publisher prints it.'),
  definition: prose(300)
    .optional()
    .describe('What the publisher says it means. Leave it out when no definition was published.'),
  corrected: z
    .array(correctedMeaning)
    .default([])
    .describe(
      'What the site took the word for before it was put right, the oldest first. Entries are only added.',
    ),
};

/** A word in a publisher's own reports, declared once, with its place on one of the two said axes. */
export const statusWord = z.discriminatedUnion('axis', [
  z.strictObject({
    ...said,
    axis: z.literal('lifecycle').describe('Where the work is: lifecycle. How it is going: rating.'),
    means: saidLifecycle.describe('The state of the lifecycle that is nearest to the word.'),
  }),
  z.strictObject({
    ...said,
    axis: z.literal('rating').describe('Where the work is: lifecycle. How it is going: rating.'),
    means: saidRating.describe('The rating that is nearest to the word.'),
  }),
]);

export type StatusWord = z.infer<typeof statusWord>;
export type CorrectedMeaning = z.infer<typeof correctedMeaning>;
