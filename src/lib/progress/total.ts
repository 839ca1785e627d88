import { z } from 'zod';
import { idOf } from '../fields/id.ts';
import { toReplace, toWrite } from '../fields/placeholder.ts';
import { rule } from '../fields/rule.ts';
import { line, prose } from '../fields/text.ts';

/** The status words under which a report prints a number: several when it prints one number for them. */
const wordsTogether = z
  .array(line(40).describe('A status word, for example "On course".'))
  .default([])
  .describe(
    'The status words that it is for: one, or several that share one number, as in [Achieved, On target].',
  );

/** One number of a total, or one share, or both. */
const totalPart = z
  .strictObject({
    words: wordsTogether.meta({ inExample: true }),
    label: line(80)
      .optional()
      .describe(
        'What it is called when it is none of the status words, for example "Not yet due".',
      ),
    count: z
      .int()
      .min(0)
      .optional()
      .describe('The number as printed. Leave it out when none is.')
      .meta({ inExample: true }),
    share: line(20)
      .optional()
      .describe(
        'The share in per cent as printed, in quotes, for example "80.2" or "less than 1". Leave it out when none is.',
      ),
  })
  .superRefine(
    rule('empty-part', ({ words, label, count, share }) => {
      if (words.length === 0 && label === undefined) {
        return {
          what: 'This part of a total does not say what it is for.',
          fix: `Add its status word: words: [${toReplace}]. Or add a label for what is none of them.`,
        };
      }
      if (count !== undefined || share !== undefined) return undefined;
      return {
        what: 'This part of a total has no number.',
        fix: `Add the number that is printed: count: ${toReplace}. Or write the share: share: ${toWrite('the share as printed')}. Take the part away when nothing is printed.`,
      };
    }),
  );

/** A total that a report prints for all commitments, for those under one heading, or for others that it counts. */
export const publishedTotal = z.strictObject({
  priority: idOf('priorities')
    .optional()
    .describe('The heading of the strategy that it is for. Leave it out for the total of all.'),
  title: line(120)
    .optional()
    .describe('Its own heading in the report, when that is none of the strategy’s.'),
  of: z
    .int()
    .min(1)
    .optional()
    .describe('How many it counts in all, when the source prints it.')
    .meta({ inExample: true }),
  base: line(60)
    .optional()
    .describe(
      'What it counts, when that is not all commitments, in the words of the source, for example "actions in progress".',
    )
    .meta({ inExample: true }),
  parts: z.array(totalPart).min(1).describe('Its numbers and shares, in the order of the source.'),
  boxes: z
    .array(
      z.strictObject({
        words: wordsTogether,
        label: line(160).optional().describe('What the box is for, when that is clear.'),
        count: z.int().min(0).describe('The number of actions printed in the box.'),
      }),
    )
    .default([])
    .describe('Counts that the source prints in boxes beside the shares, in its order.'),
  note: prose(400).optional().describe('What a reader should know of this total, in our words.'),
});
