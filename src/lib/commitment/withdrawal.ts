import { z } from 'zod';
import { partialDate } from '../fields/date.ts';
import { idHereOrOfAny } from '../fields/id.ts';
import { proseOrLink } from '../fields/link.ts';
import { prose } from '../fields/text.ts';

/** That a commitment no longer holds. Its file, its address and its updates stay. */
export const withdrawalSchema = z.strictObject({
  on: partialDate.describe('The date from which it no longer holds.'),
  reason: prose(500).describe('Why, in one or two plain sentences.'),
  decision: proseOrLink(300)
    .optional()
    .describe(
      'Who decided it: the ID of a meeting with its minute, for example "southend-hwb/2022-12-08#548", a web address, or words.',
    ),
  replacedBy: idHereOrOfAny('commitments')
    .optional()
    .describe(
      'The commitment that takes its place, if there is one; of another strategy with that before it, for example "southend-2021/a3".',
    ),
});

export type Withdrawal = z.infer<typeof withdrawalSchema>;
