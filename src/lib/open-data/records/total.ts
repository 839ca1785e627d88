import { z } from 'zod';
import { count, idIn, idText, oneOf, partialDate, sourceField, webAddress } from './fields.ts';

/** How we know how many a total counts in all. */
const numbersOfAll = {
  printed: 'The source prints it.',
  counts: 'It is the sum of the printed counts.',
  declared: 'It is the publisher’s count of all its commitments.',
  boxes: 'It is the sum of the printed boxes.',
  remainder: 'It is what the other headings leave.',
};

/** One part of a total that a report prints, as open data. */
export const totalRecordSchema = z.strictObject({
  id: idText.describe(
    'The report, the place of the total in it, and the place of the part in that.',
  ),
  url: webAddress.describe('The address of the totals of the report.'),
  report: idText.describe('The ID of the report.'),
  asAt: partialDate.describe('When its statements were true.'),
  published: partialDate.nullable().describe('When it was published.'),
  strategy: idIn('strategies').describe('The ID of the strategy.'),
  total: count.describe('Which total of the report it is a part of, from 1.'),
  priority: idText.nullable().describe('The ID of the heading that the total is for.'),
  heading: z.string().nullable().describe('That heading, or the total’s own. Null for all.'),
  base: z
    .string()
    .nullable()
    .describe('What the total counts, in the words of the source. Null for all commitments.'),
  of: count.nullable().describe('How many the total counts in all.'),
  ofFrom: oneOf(numbersOfAll).nullable().describe('How we know how many it counts in all.'),
  words: z.array(z.string()).describe('The status words that the part is for.'),
  label: z.string().nullable().describe('What it is called, when it is none of them.'),
  count: count.nullable().describe('Its number. Null when it cannot be told.'),
  countFrom: oneOf(['printed', 'shares'])
    .nullable()
    .describe('Whether the number is printed, or the only one that fits the printed shares.'),
  share: z.string().nullable().describe('Its share in per cent, as printed.'),
  boxed: count.nullable().describe('The sum of the boxes that are printed beside the total.'),
  note: z.string().nullable().describe('What a reader should know of the total, in our words.'),
  source: sourceField,
});

export type TotalRecord = z.infer<typeof totalRecordSchema>;
