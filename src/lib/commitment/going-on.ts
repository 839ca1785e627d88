import { z } from 'zod';
import { day, partialDate } from '../fields/date.ts';
import { idOfAny } from '../fields/id.ts';
import { toReplace } from '../fields/placeholder.ts';
import { rule } from '../fields/rule.ts';
import { sourcePlace } from '../fields/source-place.ts';
import { prose } from '../fields/text.ts';
import { english } from '../language/english.ts';

/** Who says that a commitment of one plan went on as one of another, as margin notes begin. */
export const pairers = english.pairers;

const corrected = z
  .array(
    z.strictObject({
      date: day.describe('The day on which it was put right. It is known from then on.'),
      was: prose(300).describe('What this site had said of it, in one plain sentence.'),
      wrong: prose(300).describe('What was wrong with that, in one plain sentence.'),
    }),
  )
  .default([])
  .describe('When what this site said of it was wrong, the oldest first. Entries are only added.');

/** That a commitment went on into a newer plan, and as what. */
export const carriedToSchema = z
  .strictObject({
    commitment: idOfAny('commitments')
      .optional()
      .describe(
        'What it is now: the commitment of the newer plan, after the ID of its strategy, for example "southend-2021/a3".',
      )
      .meta({ inExample: true }),
    commitments: z
      .array(idOfAny('commitments').describe('One of them, for example "southend-2021/a4".'))
      .min(1)
      .optional()
      .describe('When it was split: all that it became, in place of commitment.'),
    on: partialDate.describe(
      'The date from which it lives in the newer plan. It is not late or silent here from then on.',
    ),
    changed: prose(300)
      .optional()
      .describe('What changed in it, in our words. Leave it out when it was kept word for word.'),
    pairedBy: z
      .enum(Object.keys(pairers) as [Pairer, ...Pairer[]])
      .describe('Who says that the two are one: a document (source), or only we (us).'),
    says: prose(300)
      .optional()
      .describe('What the document says of it, or why we read it so, in our words.'),
    source: sourcePlace.optional().describe('The document that says so, and where in it.'),
    corrected,
  })
  .superRefine(
    rule('one-way-on', ({ commitment, commitments }) =>
      (commitment === undefined) !== (commitments === undefined)
        ? undefined
        : {
            what: commitment
              ? 'This says twice what became of it, as commitment and as commitments.'
              : 'This does not say what became of it.',
            fix: `Write commitment: ${toReplace} for one, or commitments: [${toReplace}, ${toReplace}] when it was split.`,
          },
    ),
  );

/** That the newer plan did not take a commitment up, where a reason is known. */
export const notCarriedSchema = z.strictObject({
  on: partialDate.describe('The date from which it was known.'),
  reason: prose(300).describe('Why it was not taken up, in one or two plain sentences.'),
  source: sourcePlace.optional().describe('The document that gives the reason, and where in it.'),
  corrected,
});

export type Pairer = keyof typeof pairers;
export type CarriedTo = z.infer<typeof carriedToSchema>;
export type NotCarried = z.infer<typeof notCarriedSchema>;
