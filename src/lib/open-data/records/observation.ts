import { z } from 'zod';
import { periodKinds } from '../../fields/observed-period.ts';
import { polarities } from '../../indicator/schema.ts';
import { day, idIn, idText, oneOf, partialDate, sourceField, webAddress } from './fields.ts';
import { printedValueFields } from './printed-value.ts';

/** A value of a measure as open data. */
export const observationRecordSchema = z.strictObject({
  id: idText.describe('The snapshot and the row.'),
  url: webAddress.describe('The address of the row.'),
  area: idIn('areas').describe('The ID of the area of the snapshot.'),
  forArea: idIn('areas').describe('The ID of the area that the value is for.'),
  published: partialDate.describe('When it was published.'),
  indicator: idIn('indicators').describe('The ID of the measure.'),
  value: z.number().nullable().describe('The value as a number.'),
  valueAsPrinted: z.string().describe('The value as printed.'),
  unit: z.string().describe('The unit.'),
  people: z.int().nullable().describe('The same as count, under the name that it had first.'),
  ...printedValueFields,
  sex: z.string().nullable().describe('The sex that it is for; empty for everybody.'),
  age: z.string().nullable().describe('The ages that it is for, as printed.'),
  group: z.string().nullable().describe('Another group that it is for, as printed.'),
  comparators: z
    .array(
      z.strictObject({
        name: z.string(),
        value: z.number().nullable(),
        valueAsPrinted: z.string(),
        difference: z.string(),
        ...printedValueFields,
        source: sourceField.nullable(),
      }),
    )
    .describe('What the source sets it beside, with the value as printed.'),
  polarity: oneOf(polarities).describe('Whether higher is better, lower is better, or neither.'),
  period: z.string().nullable().describe('The span it is for, as printed.'),
  periodFrom: day.nullable().describe('The first day of the span, where it is known.'),
  periodTo: day.nullable().describe('The last day of the span, where it is known.'),
  periodKind: oneOf(periodKinds).nullable().describe('What kind of span it is.'),
  label: z.string().nullable().describe('The publisher’s own word for it.'),
  comment: z.string().nullable().describe('What the source itself makes of it, in our words.'),
  notes: z
    .array(z.string())
    .describe(
      'What is odd, and in brackets whose it is: the source’s, our copy’s or our own choice.',
    ),
  source: sourceField,
});

export type ObservationRecord = z.infer<typeof observationRecordSchema>;
