import { z } from 'zod';
import { day, partialDate } from '../fields/date.ts';
import { observedPeriod } from '../fields/observed-period.ts';
import { sicNote, sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';
import { measureKinds, polarities, polaritySources } from '../indicator/schema.ts';
import { printedValue, printedWords, refuseUnsound } from '../snapshot/printed-value.ts';

const noted = {
  sic: z
    .array(sicNote(['value', 'interval', 'period']))
    .default([])
    .describe('Notes on what is odd in the source, shown beside the value.'),
};

const baseline = z
  .strictObject({
    period: observedPeriod
      .optional()
      .describe('The time that it is for. Leave it out when the source does not say.'),
    printed: printedWords,
    ...printedValue,
    ...noted,
  })
  .superRefine((one, context) => refuseUnsound({ ...one, comparators: [] }, context as never));

const target = z.strictObject({
  period: observedPeriod.describe(
    'The time by the end of which it is to be reached: dates, or the words of the source alone.',
  ),
  printed: line(60).describe('The target as printed, in quotes.'),
  value: z
    .number()
    .optional()
    .describe('The same as a number. Leave it out when the source prints only words.'),
  source: sourcePlace
    .optional()
    .describe('Where it stands, when it is in another document or place than the framework.'),
});

const actual = z
  .strictObject({
    period: observedPeriod.describe('The time that it is for.'),
    published: partialDate.describe(
      'When it was published. Of two for one time the newer one stands, with the older one beside it.',
    ),
    printed: printedWords,
    ...printedValue,
    says: line(60)
      .optional()
      .describe(
        'The publisher’s own word on whether the target was met, as printed, for example "Achieved".',
      ),
    comment: prose(300)
      .optional()
      .describe('What the publisher makes of the value, in plain words of our own.'),
    ...noted,
  })
  .superRefine((one, context) => refuseUnsound({ ...one, comparators: [] }, context as never));

const change = z.strictObject({
  date: day.describe('The day on which this site was changed.'),
  field: z
    .enum(['baseline', 'target'])
    .describe('What is another one now: the baseline, or the target for one time.'),
  period: line(60)
    .optional()
    .describe('The time of the target as the page writes it, for example "2025/26".'),
  was: line(60).describe('What was published, as it was printed, or "none".'),
  now: line(60).describe('What is printed now, or "none".'),
  reason: prose(300).describe('Why, in one plain sentence.'),
  source: sourcePlace.optional().describe('Where that is said.'),
});

/** The figures of one row of an outcomes framework, so that baseline, results and targets can be set beside one another. */
export const outcomeFigures = z.strictObject({
  unit: line(60).describe('The unit of all its figures in words, for example "% of homes".'),
  kind: z.enum(measureKinds).describe('What sort of number it is, as in a measure.'),
  polarity: z
    .enum(Object.keys(polarities) as [keyof typeof polarities])
    .describe(
      'Whether a higher value is better, a lower one is, or neither: a target is then a value to reach, or one not to pass.',
    ),
  polaritySays: z
    .enum(polaritySources)
    .describe('Who says so: "source" when the source prints it, "site" when we do.'),
  baseline: baseline.optional().describe('The value from which it started.'),
  targets: z
    .array(target)
    .default([])
    .describe(
      'The targets, one for each time. One that was published changes with an entry alone.',
    ),
  actuals: z.array(actual).default([]).describe('What was measured since. They are only added to.'),
  changes: z
    .array(change)
    .default([])
    .describe('What became of published targets and of the baseline, the oldest first.'),
});

export type OutcomeFiguresEntry = z.infer<typeof outcomeFigures>;
export type TargetEntry = OutcomeFiguresEntry['targets'][number];
export type ActualEntry = OutcomeFiguresEntry['actuals'][number];
export type TargetChange = OutcomeFiguresEntry['changes'][number];
