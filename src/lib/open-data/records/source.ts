import { z } from 'zod';
import { idIn, idText, partialDate, webAddress } from './fields.ts';

/** A document that facts come from, as open data. */
export const sourceRecordSchema = z.strictObject({
  id: idText.describe('The ID, which every other table gives as its source.'),
  title: z.string().describe('The title printed on it.'),
  publisher: idIn('organisations').describe('The ID of the body that published it.'),
  published: partialDate.describe('When it was published, as exact as the source.'),
  dated: z
    .enum(['yes', 'no'])
    .describe(
      'Whether a date is printed on it; if not, the date is the nearest that its text allows.',
    ),
  printedIn: idIn('sources').nullable().describe('The ID of a larger document that holds it.'),
  link: webAddress.nullable().describe('Where it can be read.'),
  note: z.string().nullable().describe('What a reader should know of this copy.'),
});

export type SourceRecord = z.infer<typeof sourceRecordSchema>;
