import { z } from 'zod';
import { dayOrMonth } from '../fields/date.ts';
import { idOf } from '../fields/id.ts';
import { prose } from '../fields/text.ts';
import { type CorrectedField, correctedFields } from './fields.ts';

export type { CorrectedField } from './fields.ts';

/** What a field is called on pages: “Status word”. */
export function correctedFieldName(field: CorrectedField): string {
  return correctedFields[field].name;
}

/** The fields of a report that a correction can be about. */
export const fieldsToCorrect = Object.keys(correctedFields) as [
  CorrectedField,
  ...CorrectedField[],
];

/** What stands in place of words that told of a person: to quote them would publish them once more. */
export const withheld = 'withheld';

/** What readers and reviewers are told in their place. */
export const withheldWords = 'words that we do not repeat, to protect people';

/** One dated correction of a published report: what was wrong, what it said and what it says now. */
export const correctionSchema = z.strictObject({
  date: dayOrMonth.describe(
    'The day on which the correction was published; or the month, which means its last day. It is known from then on.',
  ),
  commitment: idOf('commitments')
    .optional()
    .describe('The commitment whose update was wrong. Leave it out for the report as a whole.'),
  field: z.enum(fieldsToCorrect).describe('Which field of the report or of the update was wrong.'),
  wrong: prose(500).describe('What was wrong, in one plain sentence.'),
  was: prose(2000).describe(
    'What it said, word for word. Of a summary, the part that was wrong; none when it said nothing; withheld when it told too much of a person.',
  ),
  now: prose(2000).describe(
    'What it says now, as it stands in the report; none when the words were taken away. In an older entry, withheld when a later one withholds it.',
  ),
});

export type CorrectionEntry = z.infer<typeof correctionSchema>;
