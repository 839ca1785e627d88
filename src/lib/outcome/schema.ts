import { z } from 'zod';
import { id } from '../fields/id.ts';
import { sicNote, sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';
import { outcomeFigures } from './figures.ts';

/** One row of an outcomes framework. A blank cell of the source stays blank: leave the field out. */
const frameworkIndicator = z.strictObject({
  id: id.describe('A permanent ID, unique within the framework.'),
  name: line(200).describe('The indicator, in our plain words.'),
  baseline: line(160).optional().describe('The baseline as printed, in quotes, with its date.'),
  target: line(160).optional().describe('The target as printed, in quotes, with its date.'),
  dataSource: line(200)
    .optional()
    .describe('Where the figures are to come from, as the source says.'),
  figures: outcomeFigures
    .optional()
    .describe(
      'Its baseline, its targets and what was measured since as numbers, so that the page can set them beside one another.',
    ),
  sic: z
    .array(sicNote(['name', 'baseline', 'target', 'dataSource']))
    .default([])
    .describe('Notes on cells that look wrong. They are marked, never repaired.'),
});

/** outcomes/<strategy>.yaml: the outcomes framework of a strategy. */
export const outcomesSchema = z.strictObject({
  title: line(120).describe('The name of the framework.'),
  standing: prose(300).describe(
    'What the framework is: in force, proposed, or shown as an example of an older one.',
  ),
  source: sourcePlace.describe('Where it stands.'),
  goals: z
    .array(
      z.strictObject({
        id: id.describe('A permanent ID, unique within the framework.'),
        number: line(20).optional().describe('The number as printed.'),
        title: line(160).describe('The goal, in our plain words.'),
        objectives: z
          .array(
            z.strictObject({
              id: id.describe('A permanent ID, unique within the framework.'),
              number: line(20).optional().describe('The number as printed, for example "5A".'),
              title: line(200).describe('The objective, in our plain words.'),
              indicators: z
                .array(frameworkIndicator)
                .default([])
                .describe('The indicators by which it is measured.'),
            }),
          )
          .min(1)
          .describe('The objectives of the goal.'),
      }),
    )
    .min(1)
    .describe('The goals of the framework.'),
  sic: z
    .array(sicNote(['title', 'goals', 'source']))
    .default([])
    .describe('Notes on what is odd in the source.'),
});

export type OutcomesEntry = z.infer<typeof outcomesSchema>;
