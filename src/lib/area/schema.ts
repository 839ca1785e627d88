import { z } from 'zod';
import { idOf } from '../fields/id.ts';
import { sicNote, sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';
import { type AreaKind, areaKinds } from './kinds.ts';

/** areas/<id>.yaml: a part of the country that a strategy, a body or a figure is about. */
export const areaSchema = z.strictObject({
  name: line(80).describe('The name of the area.'),
  kind: z
    .enum(Object.keys(areaKinds) as [AreaKind, ...AreaKind[]])
    .describe(
      'Its level: a nation, a region, a whole health and care system, a county, a place (alliance), a district, a locality, a neighbourhood or a ward.',
    ),
  within: idOf('areas').optional().describe('The ID of the next larger area that it lies in.'),
  summary: prose(400)
    .optional()
    .describe('What the area takes in, in one plain sentence. May be left out.'),
  covers: z
    .array(line(60))
    .default([])
    .describe(
      'Other names that people know it by or that lie in it, as they would type them: a town, a ward without a file of its own, a postcode district, for example "SS1". Only what a source says.',
    ),
  coversSource: sourcePlace
    .optional()
    .describe('Where the names in covers stand, if not in the source of the area.'),
  untitled: prose(500)
    .optional()
    .describe('Where the source gives it no name: what can be inferred, and from what.'),
  sic: z
    .array(sicNote(['name', 'kind', 'within', 'covers', 'source']))
    .default([])
    .describe('Notes on what is odd in the source.'),
  source: sourcePlace.describe('Where this comes from.'),
});

export type AreaEntry = z.infer<typeof areaSchema>;
