import { z } from 'zod';
import { partialDate } from '../fields/date.ts';
import { idOf } from '../fields/id.ts';
import { observedPeriod } from '../fields/observed-period.ts';
import { sicNote, sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';
import { printedValue, printedWords, refuseUnsound } from './printed-value.ts';

/** One value of one indicator, for one area and period, as a source prints it. */
const observationSchema = z
  .strictObject({
    indicator: idOf('indicators').describe('The ID of the indicator.'),
    area: idOf('areas')
      .optional()
      .describe(
        'The area that the value is for, when it is another than the area of the snapshot: a ward, or a whole city.',
      ),
    for: z
      .strictObject({
        sex: z
          .enum(['female', 'male'])
          .optional()
          .describe('Leave it out when the value is for everybody.'),
        age: line(60).optional().describe('The ages as printed, for example "10 to 11".'),
        group: line(80)
          .optional()
          .describe(
            'Another group as printed, for example "Most deprived fifth" or "Asian or Asian British".',
          ),
      })
      .optional()
      .describe('The people that it is for, when it is not for all that the measure counts.'),
    printed: printedWords,
    unit: line(60)
      .optional()
      .describe('The unit as printed, when it is another than the measure has.'),
    ...printedValue,
    period: observedPeriod
      .optional()
      .describe(
        'The time that it is for: the words of the source, for example "2016/17 to 2020/21", or dates, so that the value can stand in a series.',
      ),
    label: line(60)
      .optional()
      .describe('The publisher’s own word for the value, as printed, for example "Very high".'),
    comment: prose(200)
      .optional()
      .describe('What the source itself makes of the value, in plain words of our own.'),
    comparators: z
      .array(
        z.strictObject({
          name: line(80).describe('What the value is set beside, for example "England".'),
          printed: line(60).describe('Its value as printed, in quotes.'),
          ...printedValue,
        }),
      )
      .default([])
      .describe('What the source sets the value beside.'),
    sic: z
      .array(sicNote(['value', 'interval', 'label', 'comparators', 'period', 'area']))
      .default([])
      .describe('Notes on what is odd in the source, shown beside the value.'),
  })
  .superRefine(refuseUnsound);

/** snapshots/<area>/<YYYY-MM>.yaml: the observations published for one area on one date. */
export const snapshotSchema = z.strictObject({
  title: line(120).describe('The name of the profile, for example "Southend Victoria".'),
  published: partialDate.describe('When it was published, as exact as the source.'),
  summary: prose(500).describe('What the profile says, in one to three plain sentences.'),
  source: sourcePlace.describe('Where the profile stands.'),
  observations: z
    .array(observationSchema)
    .min(1)
    .describe('Every value that is printed, in the order of the source.'),
  notPublished: z
    .array(
      z.strictObject({
        name: line(100).describe('The measure that is announced without a value.'),
        says: line(120).describe('What the source says instead, for example "Data coming soon".'),
      }),
    )
    .default([])
    .describe('Measures that the profile announces and does not give.'),
  sic: z
    .array(sicNote(['title', 'published', 'observations', 'source']))
    .default([])
    .describe('Notes on what is odd in the profile as a whole.'),
});

export type ObservationEntry = z.infer<typeof observationSchema>;
export type SnapshotEntry = z.infer<typeof snapshotSchema>;

/** What is printed of one value, whether it is that of the area or one that it is set beside. */
export type PrintedValue = Omit<ObservationEntry['comparators'][number], 'name' | 'source'>;
