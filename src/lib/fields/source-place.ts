import { z } from 'zod';
import { idOf } from './id.ts';
import { line, prose } from './text.ts';

/** Where in a document a fact stands. */
export const locator = z.strictObject({
  section: line(60)
    .optional()
    .describe('The section as the document numbers it, for example "4.3".'),
  page: line(30)
    .optional()
    .describe('The page or pages as printed, for example "20" or "7 to 54".'),
  item: line(30).optional().describe('The agenda item, for example "4".'),
});

/** The document that a fact comes from, and where in it. */
export const sourcePlace = z.strictObject({
  document: idOf('sources').describe('The ID of the source: the name of its file in sources/.'),
  locator: locator.optional().describe('Where in the document the fact stands.'),
});

/** A note for readers on something odd in the source: a misprint, a cut-off, a contradiction. */
export function sicNote<const About extends readonly [string, ...string[]]>(about: About) {
  return z.strictObject({
    about: z.enum(about).describe('Which fact the note stands beside.'),
    label: line(60).describe('What is odd, in a few words, for example "Misprint in the source".'),
    text: prose(400).describe(
      'What the source prints and what we made of it, in one or two sentences. Never a guess.',
    ),
  });
}

export type SourcePlace = z.infer<typeof sourcePlace>;
