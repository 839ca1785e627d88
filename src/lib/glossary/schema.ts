import { z } from 'zod';
import { id } from '../fields/id.ts';
import { rule } from '../fields/rule.ts';
import { line, prose } from '../fields/text.ts';

/** glossary.yaml: the words that readers may not know. */
export const glossarySchema = z.strictObject({
  terms: z
    .array(
      z
        .strictObject({
          id: id.describe('A permanent ID: the fragment of its address on the glossary page.'),
          term: line(60).describe('The word or the initials, as the pages use it.'),
          expansion: line(100).optional().describe('What initials stand for.'),
          gloss: line(70)
            .optional()
            .describe(
              'The meaning in at most eight words. It stands in brackets where the word first occurs on a page. Leave it out where the word needs none: then it stands on the glossary page alone.',
            ),
          meaning: prose(600).describe('The meaning in full, in one to three plain sentences.'),
          also: z
            .array(line(60))
            .default([])
            .describe(
              'Other spellings to explain in the same way, for example with a capital letter.',
            ),
          plural: z
            .strictObject({
              words: z
                .array(line(60))
                .min(1)
                .describe('The spellings that mean several, for example JSNAs.'),
              gloss: line(70).describe('The meaning of several, in at most eight words.'),
            })
            .optional()
            .describe('How the word for several is written and explained.'),
        })
        .superRefine(rule('plural-as-one', pluralAmongSpellings)),
    )
    .describe('The terms. The page sorts them.'),
});

type GlossaryEntry = z.infer<typeof glossarySchema>;
export type Term = GlossaryEntry['terms'][number];

function pluralAmongSpellings({ term, gloss, also }: Spellings) {
  const at = also.indexOf(`${term}s`);
  return gloss === undefined || at < 0
    ? undefined
    : {
        what: `“${also[at]}” means several, and would be explained as one.`,
        fix: `Move it under plural, as words: [${also[at]}], with a gloss that speaks of several.`,
        path: ['also', at],
      };
}

interface Spellings {
  term: string;
  gloss?: string | undefined;
  also: string[];
}
