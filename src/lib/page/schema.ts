import { z } from 'zod';
import { day } from '../fields/date.ts';
import { languageTag } from '../fields/language-tag.ts';
import { line, prose } from '../fields/text.ts';

/** pages/<id>.mdx: a page of prose, such as About. The body of the file is the page. */
export const pageSchema = z.strictObject({
  title: line(80).describe('The heading of the page.'),
  description: prose(200).describe(
    'What the page is for, in one sentence. Search engines show it.',
  ),
  lang: languageTag
    .optional()
    .describe('The language of the page, if it is not the first of the site, for example "cy".'),
  reviewed: day
    .optional()
    .describe('The day on which somebody last checked that the page is right.'),
});

export type PageEntry = z.infer<typeof pageSchema>;
