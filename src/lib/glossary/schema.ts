import { z } from 'zod';
import { id } from '../fields/id.ts';
import { line, prose } from '../fields/text.ts';

/** glossary.yaml: the words that readers may not know. */
export const glossarySchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        id: id.describe('A permanent ID: the fragment of its address on the glossary page.'),
        term: line(60).describe('The word or the initials, as the pages use it.'),
        expansion: line(100).optional().describe('What initials stand for.'),
        gloss: line(70).describe(
          'The meaning in at most eight words. It stands in brackets where the word first occurs on a page.',
        ),
        meaning: prose(600).describe('The meaning in full, in one to three plain sentences.'),
        also: z
          .array(line(60))
          .default([])
          .describe('Other spellings to explain in the same way, for example a plural.'),
      }),
    )
    .describe('The terms. The page sorts them.'),
});

type GlossaryEntry = z.infer<typeof glossarySchema>;
export type Term = GlossaryEntry['terms'][number];
