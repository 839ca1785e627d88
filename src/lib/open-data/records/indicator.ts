import { z } from 'zod';
import { indicatorGroups, indicatorSchema, polarities } from '../../indicator/schema.ts';
import {
  count,
  idIn,
  idText,
  notes,
  oneOf,
  partialDate,
  sourceField,
  webAddress,
} from './fields.ts';

/** A measure as open data. */
export const indicatorRecordSchema = z.strictObject({
  id: idText.describe('The permanent ID.'),
  url: webAddress.describe('The address of its page.'),
  name: z.string().describe('Its name.'),
  group: oneOf(indicatorGroups).describe('The heading it stands under.'),
  counts: z.string().describe('What is counted, and of whom.'),
  unit: z.string().describe('The unit.'),
  kind: indicatorSchema.shape.kind.describe('Count, share, rate, ratio, rank or words.'),
  polarity: oneOf(polarities).describe('Whether higher is better, lower is better, or neither.'),
  polaritySaidBy: indicatorSchema.shape.polaritySays.describe(
    'Whether the source says so, or this site.',
  ),
  observations: count.describe('How many values we hold.'),
  topics: z.array(idIn('topics')).describe('The IDs of the topics that it is about.'),
  breaks: z
    .array(z.strictObject({ from: partialDate, reason: z.string() }))
    .describe('From when on the values were counted in another way, and how.'),
  sic: notes,
  source: sourceField,
});

export type IndicatorRecord = z.infer<typeof indicatorRecordSchema>;
