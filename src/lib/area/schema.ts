import { z } from 'zod';
import { idOf } from '../fields/id.ts';
import { sicNote, sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';

/** areas/<id>.yaml: a part of the country that a strategy, a body or a figure is about. */
export const areaSchema = z.strictObject({
  name: line(80).describe('The name of the area.'),
  kind: z
    .enum(['system', 'place', 'district', 'neighbourhood', 'ward'])
    .describe(
      'Its level: a whole system, a place (alliance), a district, a neighbourhood or a ward.',
    ),
  within: idOf('areas').optional().describe('The ID of the next larger area that it lies in.'),
  summary: prose(400)
    .optional()
    .describe('What the area takes in, in one plain sentence. May be left out.'),
  untitled: prose(500)
    .optional()
    .describe('Where the source gives it no name: what can be inferred, and from what.'),
  sic: z
    .array(sicNote(['name', 'kind', 'source']))
    .default([])
    .describe('Notes on what is odd in the source.'),
  source: sourcePlace.describe('Where this comes from.'),
});

export type AreaEntry = z.infer<typeof areaSchema>;
