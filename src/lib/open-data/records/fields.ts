import { z } from 'zod';
import { whoseNotes } from '../../fields/source-place.ts';

/** An ID: text without spaces, so that several of them fit into one cell. */
export const idText = z.string().regex(/^\S+$/);

/** The ID of a record in another table, so that the tables can be joined. */
export function idIn(table: string) {
  return idText.meta({ refersTo: table });
}

/** A full web address. */
export const webAddress = z.url();

/** A day: "2023-09-30". */
export const day = z.iso.date();

/** A date in any of its forms, as exact as the source: "2016-09-30", "2016-09", "2016", "2016-Q3", "2016-17", "2016-17-Q3". */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?|-Q[1-4]|-\d{2}-Q[1-4]|-\d{4})?$/);

/** A number of things. */
export const count = z.int().min(0);

/** What is odd in a source, for records that come from one. */
export const notes = z
  .array(
    z.strictObject({
      about: z.string(),
      whose: oneOf(whoseNotes),
      label: z.string(),
      text: z.string(),
    }),
  )
  .describe(
    'What is odd: the field it is about, whose it is (the source’s, our copy’s or our own choice), a label and a text.',
  );

/** Where a record comes from. */
export const sourceField = z
  .strictObject({
    document: idIn('sources').describe('The ID of the source document.'),
    locator: z
      .strictObject({
        item: z.string().optional().describe('The agenda item of the document.'),
        section: z.string().optional().describe('The section of the document.'),
        page: z.string().optional().describe('The page or pages of the document, as printed.'),
      })
      .nullable()
      .describe('The place in the document.'),
  })
  .describe('Where the record comes from.');

/** The words of a closed list, such as the states of an axis, as a field. */
export function oneOf<Word extends string>(words: readonly Word[] | Record<Word, unknown>) {
  const list = (Array.isArray(words) ? words : Object.keys(words)) as [Word, ...Word[]];
  return z.enum(list);
}
