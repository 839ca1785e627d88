import { z } from 'zod';
import { languageTag } from './language-tag.ts';
import { link } from './link.ts';
import { line } from './text.ts';

/** The forms in which a publisher may offer a document beside the usual one, each as readers know it. */
export const alternateKinds = {
  'easy-read': 'Easy read',
  bsl: 'British Sign Language video',
  audio: 'Audio',
  'large-print': 'Large print',
  pdf: 'PDF',
} as const;

/** The same document in another form or language, as its publisher offers it. */
export const alternates = z
  .array(
    z.strictObject({
      kind: z
        .enum(Object.keys(alternateKinds) as [AlternateKind, ...AlternateKind[]])
        .describe('Which form it has.'),
      lang: languageTag
        .optional()
        .describe('Its language, if it is another than that of this file, for example "cy".'),
      link: link.describe('Where its publisher keeps it.'),
      size: line(30).optional().describe('How large or long it is, for example "2.4 MB".'),
    }),
  )
  .default([])
  .describe(
    'The same document in other forms or languages: easy read, sign language, audio, large print. Shown under the title.',
  );

export type AlternateKind = keyof typeof alternateKinds;
export type Alternate = z.infer<typeof alternates>[number];
