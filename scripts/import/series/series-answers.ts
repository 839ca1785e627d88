import { z } from 'zod';
import { dayOrMonth } from '../../../src/lib/fields/date.ts';
import { id, idOf } from '../../../src/lib/fields/id.ts';
import { dateOrYear } from '../../../src/lib/fields/period.ts';
import { line, prose } from '../../../src/lib/fields/text.ts';
import { indicatorSchema } from '../../../src/lib/indicator/schema.ts';
import { sourceSchema } from '../../../src/lib/source/schema.ts';
import { open } from '../mapping/schema.ts';
import { type SeriesUse, seriesUses } from './series-columns.ts';

const says = line(300).describe('What the file prints. Leave it as it is.');
const uses = Object.keys(seriesUses) as [SeriesUse, ...SeriesUse[]];
const { shape: measure } = indicatorSchema;

/** imports/<name>.yaml of a file of values: what its columns, places, measures and times are, as people have decided. */
export const seriesAnswers = z.strictObject({
  values: z
    .enum(['profiles', 'long', 'wide'])
    .describe('How the file is laid out. Leave it as it is.'),
  document: z
    .strictObject({
      id: id.describe('The ID that the file gets as a source, for example profiles-2026-06.'),
      title: sourceSchema.shape.title,
      publisher: idOf('organisations').describe('The ID of the body that published it.'),
      published: dayOrMonth.describe('The day or month on which it was published or downloaded.'),
    })
    .describe('The file as readers see it cited. A newer file is another document.'),
  summary: prose(500).describe('What the profiles say, in one to three plain sentences.'),
  columns: z
    .array(
      z.strictObject({
        says: line(300).describe('The name of the column. Leave it as it is.'),
        is: z.enum([...uses, open]).describe('What the column holds.'),
      }),
    )
    .min(1)
    .describe('The columns, in their order.'),
  level: z
    .union([z.number().min(50).max(99.9), z.literal('none')])
    .optional()
    .describe(
      'The level of the confidence intervals in per cent; none if the source does not say.',
    ),
  measure: idOf('indicators')
    .optional()
    .describe('Of a file that measures one thing: the ID of the measure.'),
  areas: z
    .array(
      z.strictObject({
        says,
        is: idOf('areas').describe('The ID of the place; comparator; or leave-out.'),
      }),
    )
    .default([])
    .describe('The places of the file.'),
  otherAreas: z
    .enum(['leave-out'])
    .optional()
    .describe('What becomes of the places that are not listed.'),
  measures: z
    .array(
      z.strictObject({
        says,
        is: idOf('indicators').describe('The ID of the measure, or leave-out.'),
        decimals: z
          .int()
          .min(0)
          .max(6)
          .optional()
          .describe('To how many decimals its values are rounded; all of them if left out.'),
        years: z
          .enum(['financial', 'school'])
          .optional()
          .describe('What its years like 2021/22 are: from April, or from September.'),
      }),
    )
    .default([])
    .describe('What the file measures.'),
  otherMeasures: z
    .enum(['leave-out'])
    .optional()
    .describe('What becomes of the measures that are not listed.'),
  newMeasures: z
    .array(
      z.strictObject({
        id,
        name: measure.name,
        group: measure.group,
        counts: measure.counts,
        unit: measure.unit,
        kind: measure.kind,
        polarity: measure.polarity,
        polaritySays: measure.polaritySays,
      }),
    )
    .default([])
    .describe('Measures that have no file yet. Each gets one.'),
  periods: z
    .array(
      z.strictObject({
        says,
        is: z
          .union([
            z.literal('words'),
            dateOrYear,
            z.strictObject({ from: dateOrYear, to: dateOrYear }),
          ])
          .describe('The time in dates of this site; or words, to keep the words alone.'),
      }),
    )
    .default([])
    .describe('Times that can mean several things.'),
});

/** Whether a mapping file is that of a file of values, and not of a plan. */
export function isOfValues(text: string): boolean {
  return /^values:/m.test(text);
}

export type SeriesAnswers = Omit<z.infer<typeof seriesAnswers>, 'measure' | 'columns'> & {
  measure?: string | undefined;
  columns: { says: string; is: SeriesUse | typeof open }[];
};

/** What stands for a place beside which the others are set. */
export const comparator = 'comparator';

/** What stands for what is not used. */
export const leftOut = 'leave-out';
