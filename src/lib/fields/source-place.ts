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

/**
 * Whose it is that something is odd. We read plain text and not the document as it was laid out, so what the text
 * may have lost is never put down to the publisher.
 */
export const whoseNotes = {
  source: {
    short: 'the source',
    phrase: 'It is so in the source.',
    rule: 'The document contradicts itself, or leaves something out, in words or figures that a copy is not likely to change.',
  },
  copy: {
    short: 'our copy',
    phrase: 'It is so in our copy. The document may differ.',
    rule: 'We read plain text. A sentence that stops, a cell that is empty, columns that run together or a letter that is wrong may all be right in the document. We do not put them down to its publisher.',
  },
  choice: {
    short: 'our choice',
    phrase: 'It is our own choice.',
    rule: 'The source leaves something open, and we decided what to show.',
  },
} as const;

export type Whose = keyof typeof whoseNotes;

export const whose = z
  .enum(Object.keys(whoseNotes) as [Whose, ...Whose[]])
  .describe(
    'Whose it is: the source’s (source), our copy’s, which lost it or may have (copy), or our own choice of what to show where the source leaves it open (choice).',
  );

/** A note for readers on something odd in the source: a misprint, a cut-off, a contradiction. */
export function sicNote<const About extends readonly [string, ...string[]]>(about: About) {
  return z.strictObject({
    about: z.enum(about).describe('Which fact the note stands beside.'),
    whose,
    label: line(60).describe(
      'What is odd, in a few words, for example "Two dates" or "Cut off in our copy".',
    ),
    text: prose(400).describe(
      'What the source or our copy prints and what we made of it, in one or two sentences. Never a guess.',
    ),
  });
}

export type SourcePlace = z.infer<typeof sourcePlace>;

/** A note as pages, data and lists have it, whatever it is about. */
export interface Note {
  whose: Whose;
  label: string;
  text: string;
}

/** What stands in the margin beside a fact: a note on what is odd, or a remark of ours that blames nobody. */
export type MarginWords = Omit<Note, 'whose'> & { whose?: Whose };
