import { z } from 'zod';
import { partialDate } from '../fields/date.ts';
import { sicNote, sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';
import { labels } from '../language/english/labels.ts';
import { topicIds } from '../topic/schema.ts';

/** Whether more is better. Always stated, so that nobody has to guess; it colours nothing. */
export const polarities = labels.polarities;

/** Who can have said which way is better. */
export const polaritySources = ['source', 'site'] as const;

/** What sort of number a measure is. */
export const measureKinds = ['count', 'share', 'rate', 'ratio', 'rank', 'words'] as const;

/** The headings under which measures are shown, in order. */
export const indicatorGroups = labels.indicatorGroups;

/** indicators/<id>.yaml: a measure that snapshots give values of. */
export const indicatorSchema = z.strictObject({
  name: line(100).describe('The name of the measure in plain words.'),
  group: z
    .enum(Object.keys(indicatorGroups) as [IndicatorGroup, ...IndicatorGroup[]])
    .describe('The heading under which it is shown.'),
  counts: prose(300).describe('What is counted, and of whom, in one plain sentence.'),
  unit: line(60).describe(
    'The unit in words, for example "per 1,000 people" or "% of households".',
  ),
  kind: z
    .enum(measureKinds)
    .describe(
      'A number of people or things, a share in per cent, a rate, a standardised ratio (England is 100), a rank, or words alone.',
    ),
  polarity: z
    .enum(Object.keys(polarities) as [Polarity, ...Polarity[]])
    .describe('Whether a higher value is better, a lower one is, or neither.'),
  polaritySays: z
    .enum(polaritySources)
    .describe('Who says so: "source" when the source prints it, "site" when we do.'),
  topics: topicIds.default([]).describe('The IDs of the topics that it is about, from site.yaml.'),
  breaks: z
    .array(
      z.strictObject({
        from: partialDate.describe(
          'The first period with the new method, as exact as the source: values from it on are not compared with those before.',
        ),
        reason: prose(300).describe('What was changed, in one plain sentence.'),
        source: sourcePlace.optional().describe('Where that is said.'),
      }),
    )
    .default([])
    .describe('Where a series of its values breaks, because the way of counting changed.'),
  source: sourcePlace.describe('Where the measure first stands.'),
  sic: z
    .array(sicNote(['name', 'unit', 'polarity', 'source']))
    .default([])
    .describe('Notes on what is odd in the source.'),
});

export type Polarity = keyof typeof polarities;
export type IndicatorGroup = keyof typeof indicatorGroups;
export type IndicatorEntry = z.infer<typeof indicatorSchema>;
