import { z } from 'zod';

/** What is printed of a value, wherever it stands. */
export const printedValueFields = {
  count: z.int().nullable().describe('The number of people or things behind the value.'),
  denominator: z.int().nullable().describe('Of how many people or things it is.'),
  interval: z
    .strictObject({
      lower: z.number().describe('The lower end of its confidence interval.'),
      upper: z.number().describe('The upper end of its confidence interval.'),
      level: z.number().nullable().describe('The level of the interval in per cent, as printed.'),
      method: z.string().nullable().describe('How the interval was worked out, as printed.'),
    })
    .nullable()
    .describe('The confidence interval that the source prints.'),
  suppressed: z.string().nullable().describe('Why the source gives no value.'),
  provisional: z.boolean().describe('Whether the source calls the value provisional.'),
};
