import { z } from 'zod';
import { periodKinds } from '../../fields/observed-period.ts';
import { polarities, polaritySources } from '../../indicator/schema.ts';
import { targetVerdicts } from '../../outcome/verdict.ts';
import { day, idIn, idText, notes, oneOf, partialDate, sourceField, webAddress } from './fields.ts';
import { printedValueFields } from './printed-value.ts';

/** A baseline, a target or a measured value of an outcomes framework as open data. */
export const outcomeFigureRecordSchema = z.strictObject({
  id: idText.describe('The row of the framework and the figure.'),
  url: webAddress.describe('The address of the row.'),
  outcome: idIn('outcomes').describe('The ID of the row.'),
  figure: oneOf(['baseline', 'target', 'actual']).describe(
    'Whether it is the baseline, a target, or a value that was measured.',
  ),
  value: z.number().nullable().describe('The value as a number.'),
  valueAsPrinted: z.string().describe('The value as printed.'),
  unit: z.string().describe('The unit.'),
  ...printedValueFields,
  polarity: oneOf(polarities).describe('Whether higher is better, lower is better, or neither.'),
  polaritySays: oneOf(polaritySources).describe('Who says so: the source, or this site.'),
  period: z.string().nullable().describe('The span it is for, as printed.'),
  periodFrom: day.nullable().describe('The first day of the span, where it is known.'),
  periodTo: day.nullable().describe('The last day of the span, where it is known.'),
  periodKind: oneOf(periodKinds).nullable().describe('What kind of span it is.'),
  published: partialDate.nullable().describe('When a measured value was published.'),
  verdict: oneOf(targetVerdicts)
    .nullable()
    .describe('Of a target: whether it was met, as far as the figures show.'),
  because: z.string().nullable().describe('Of a target: why it cannot be told.'),
  publisherSays: z
    .string()
    .nullable()
    .describe('Of a measured value: the publisher’s own word on the target.'),
  comment: z.string().nullable().describe('What the publisher makes of it, in our words.'),
  changes: z
    .array(
      z.strictObject({
        date: day,
        was: z.string(),
        now: z.string(),
        reason: z.string(),
        source: sourceField.nullable(),
      }),
    )
    .describe('What a published target or baseline was before, the oldest first.'),
  sic: notes,
  source: sourceField,
});

export type OutcomeFigureRecord = z.infer<typeof outcomeFigureRecordSchema>;
