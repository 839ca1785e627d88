import { z } from 'zod';
import { partialDate } from '../fields/date.ts';
import { idOf } from '../fields/id.ts';
import { prose } from '../fields/text.ts';

/** That a commitment no longer holds. Its file, its address and its updates stay. */
export const withdrawalSchema = z.strictObject({
  on: partialDate.describe('The date from which it no longer holds.'),
  reason: prose(500).describe('Why, in one or two plain sentences.'),
  decision: prose(300)
    .optional()
    .describe(
      'Who decided it: the ID of a meeting with its minute, for example "southend-hwb/2022-12-08#548", a web address, or words.',
    ),
  replacedBy: idOf('commitments')
    .optional()
    .describe('The commitment of the strategy that takes its place, if there is one.'),
});

export type Withdrawal = z.infer<typeof withdrawalSchema>;
