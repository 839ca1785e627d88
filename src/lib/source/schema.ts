import { z } from 'zod';
import { partialDate } from '../fields/date.ts';
import { idOf } from '../fields/id.ts';
import { languageTag } from '../fields/language-tag.ts';
import { link } from '../fields/link.ts';
import { locator } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';

/** sources/<id>.yaml: a published document that facts come from. */
export const sourceSchema = z.strictObject({
  title: line(200).describe('The title as printed on the document.'),
  lang: languageTag
    .optional()
    .describe('The language of its title, if it is not the first of the site, for example "cy".'),
  publisher: idOf('organisations').describe('The ID of the body that published it.'),
  published: partialDate.describe(
    'The date printed on it, or the nearest date that its text allows; then undated says so, and the note from what we took it.',
  ),
  undated: z
    .literal(true)
    .optional()
    .describe('Write true when no date is printed on it. Pages then say “not dated”.'),
  printedIn: z
    .strictObject({
      document: idOf('sources').describe('The ID of the larger document, such as a board pack.'),
      locator: locator.optional().describe('The agenda item and pages there.'),
    })
    .optional()
    .describe('The larger document in which we found it.'),
  link: link
    .optional()
    .describe('Where the document can be read, if its publisher keeps it online.'),
  note: prose(400).optional().describe('What a reader should know of this copy.'),
});

export type SourceEntry = z.infer<typeof sourceSchema>;
