import { z } from 'zod';
import { day } from '../fields/date.ts';
import { idOf } from '../fields/id.ts';
import { prose } from '../fields/text.ts';

/** The fields of a report that a correction can be about, each with its name for readers. */
export const correctedFields = {
  status: 'Status word',
  summary: 'Summary',
  figures: 'Figure',
  completedOn: 'Day of completion',
  heading: 'Heading',
  evidence: 'Evidence',
  totals: 'Total',
  changes: 'Printed change',
  title: 'Title',
  asAt: 'As-at date',
  published: 'Day of publication',
  period: 'Reporting period',
  nextReport: 'Next report',
  source: 'Source',
} as const;

const fields = Object.keys(correctedFields) as [CorrectedField, ...CorrectedField[]];

/** One dated correction of a published report: what was wrong, what it said and what it says now. */
export const correctionSchema = z.strictObject({
  date: day.describe('The day on which the correction was published. It is known from then on.'),
  commitment: idOf('commitments')
    .optional()
    .describe('The commitment whose update was wrong. Leave it out for the report as a whole.'),
  field: z.enum(fields).describe('Which field of the report or of the update was wrong.'),
  wrong: prose(500).describe('What was wrong, in one plain sentence.'),
  was: prose(2000).describe(
    'What it said, word for word. Of a summary, the part that was wrong; none when it said nothing.',
  ),
  now: prose(2000).describe(
    'What it says now, as it stands in the report; none when the words were taken away.',
  ),
});

export type CorrectedField = keyof typeof correctedFields;
export type CorrectionEntry = z.infer<typeof correctionSchema>;
