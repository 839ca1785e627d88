import { z } from 'zod';
import { fieldsToCorrect } from '../../progress/correction.ts';
import { day, idIn, idText, oneOf, partialDate, webAddress } from './fields.ts';

/** A correction of a published report as open data. */
export const correctionRecordSchema = z.strictObject({
  id: idText.describe('The report and the day of the correction.'),
  url: webAddress.describe('The address of the correction.'),
  strategy: idIn('strategies').describe('The ID of the strategy.'),
  report: idText.describe('The ID of the report.'),
  commitment: idIn('commitments')
    .nullable()
    .describe('The ID of the commitment, unless the report as a whole was wrong.'),
  date: partialDate.describe('The date on which the correction was published: a day, or a month.'),
  knownOn: day.describe('The last day of that date. It is known from then on.'),
  field: oneOf(fieldsToCorrect).describe('Which field was wrong.'),
  wrong: z.string().describe('What was wrong, in a sentence.'),
  was: z
    .string()
    .nullable()
    .describe(
      'What the report said; “withheld” where the words are not repeated, to protect people.',
    ),
  now: z.string().nullable().describe('What it has said since.'),
});

export type CorrectionRecord = z.infer<typeof correctionRecordSchema>;
