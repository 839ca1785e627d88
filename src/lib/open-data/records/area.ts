import { z } from 'zod';
import { areaSchema } from '../../area/schema.ts';
import { idIn, idText, notes, sourceField, webAddress } from './fields.ts';

/** An area as open data. */
export const areaRecordSchema = z.strictObject({
  id: idText.describe('The permanent ID.'),
  url: webAddress.describe('The address of its page.'),
  name: z.string().describe('Its name.'),
  kind: areaSchema.shape.kind.describe('Its level.'),
  within: idIn('areas').nullable().describe('The ID of the next larger area.'),
  summary: z.string().nullable().describe('What it takes in. Empty where nobody has written it.'),
  covers: z
    .array(z.string())
    .describe('Other names that people know it by or that lie in it, postcode districts too.'),
  snapshots: z.array(idText).describe('The IDs of its snapshots.'),
  sic: notes,
  source: sourceField,
});

export type AreaRecord = z.infer<typeof areaRecordSchema>;
