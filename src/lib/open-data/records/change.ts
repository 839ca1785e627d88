import { z } from 'zod';
import { changedFields } from '../../commitment/change.ts';
import { day, idIn, idText, oneOf, partialDate, sourceField, webAddress } from './fields.ts';

/** A change of a published commitment as open data. */
export const changeRecordSchema = z.strictObject({
  id: idText.describe('The commitment, the field and the day.'),
  url: webAddress.describe('The address of the commitment.'),
  strategy: idIn('strategies').describe('The ID of the strategy.'),
  commitment: idIn('commitments').describe('The ID of the commitment.'),
  ref: z.string().describe('The label printed in the source.'),
  date: partialDate.describe('The date on which the change was made public: a day, or a month.'),
  knownOn: day.describe('The last day of that date. It is known from then on.'),
  field: oneOf(changedFields).describe('Which field changed.'),
  was: z
    .string()
    .nullable()
    .describe('What it said before. Dates and IDs are as the data has them.'),
  now: z
    .string()
    .nullable()
    .describe('What it has said since. Dates and IDs are as the data has them.'),
  months: z
    .int()
    .nullable()
    .describe(
      'How many whole months a due date moved; below nothing when it moved to an earlier day.',
    ),
  reason: z.string().nullable().describe('Why, when a reason was given.'),
  decision: z.string().nullable().describe('Who decided it, when that is recorded.'),
  decisionUrl: webAddress.nullable().describe('Where the decision can be read.'),
  source: sourceField.nullable().describe('The document that says so.'),
});

export type ChangeRecord = z.infer<typeof changeRecordSchema>;
