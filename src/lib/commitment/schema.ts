import { z } from 'zod';
import { partialDate } from '../fields/date.ts';
import { id, idOf } from '../fields/id.ts';
import { wordsAsPrinted } from '../fields/language-tag.ts';
import { sicNote, sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';
import { topicIds } from '../topic/schema.ts';
import { changeSchemaOf } from './change.ts';
import { dueSchema } from './due.ts';
import { carriedToSchema, notCarriedSchema } from './going-on.ts';
import { type BoardRole, boardRoles, kinds } from './kinds.ts';
import { responseSchema } from './response.ts';
import { titleAuthors } from './title-author.ts';
import { withdrawalSchema } from './withdrawal.ts';

export { type Due, type DueMeaning, dueMeanings, dueSchema } from './due.ts';
export { type CommitmentKind, commitmentKinds } from './kinds.ts';

/** What a file says of a commitment, its history aside. */
export const factsSchema = z.strictObject({
  ref: line(30).describe(
    'The label printed in the source, for example "W14". In quotes if it is a number.',
  ),
  otherRefs: z
    .array(line(30))
    .default([])
    .describe('Further refs that the source prints beside it, for example "HWS 5.7".'),
  kind: z.enum(kinds).describe('What kind of commitment it is.'),
  title: line(300).describe(
    'The commitment as one plain sentence of our own, for example "We will agree local targets."; or in the words of its publisher, where titleBy or the strategy says so.',
  ),
  titleBy: z
    .enum(titleAuthors)
    .optional()
    .describe(
      'Whose words the title is in, where it differs from titlesBy of the strategy: us, or its publisher.',
    ),
  summary: prose(500)
    .optional()
    .describe(
      'What it means for people, in one to three plain sentences of our own. Leave it out until somebody has written it.',
    ),
  wording: wordsAsPrinted
    .optional()
    .describe(
      'The words of the source to the letter; where it prints several languages, each under its code: { en: …, cy: … }. Only a publisher writes its own wording here.',
    ),
  priority: idOf('priorities').describe(
    'The ID of the heading of the strategy under which it stands.',
  ),
  leads: z
    .array(idOf('organisations'))
    .default([])
    .describe('The IDs of the bodies named as leading it. Empty when none is named.'),
  partners: z
    .array(idOf('organisations'))
    .default([])
    .describe('The IDs of the bodies named as helping with it, beside those that lead it.'),
  role: z
    .enum(Object.keys(boardRoles) as [BoardRole, ...BoardRole[]])
    .optional()
    .describe('What part the board itself has in it, where the source prints that.'),
  partOf: idOf('commitments')
    .optional()
    .describe(
      'The commitment of the strategy that it is a part of, for example the action of a sub-action, or the objective of a measure. One level only.',
    ),
  origin: prose(300)
    .optional()
    .describe(
      'Where it comes from, in our words, for example the review that made a recommendation. Leave it out when it is the source itself.',
    ),
  answeredBy: z
    .array(idOf('organisations'))
    .default([])
    .describe('The IDs of the bodies that must answer a recommendation.'),
  response: responseSchema
    .optional()
    .describe(
      'What the body that must answer said. Leave it out when nothing is asked of anybody.',
    ),
  started: partialDate.optional().describe('When the work began, if the source says so.'),
  due: dueSchema.optional().describe('When it is due. Leave it out when the source gives no date.'),
  serves: z
    .array(idOf('commitments'))
    .default([])
    .describe('The I statements that a We statement serves: their IDs within the strategy.'),
  seeAlso: z
    .array(idOf('commitments'))
    .default([])
    .describe('Other commitments of the strategy that the source points to.'),
  topics: topicIds
    .default([])
    .describe('The IDs of its topics, from site.yaml. Those of its heading it has already.'),
  notTopics: topicIds
    .default([])
    .describe('The IDs of topics of its heading that it is not about itself.'),
  outputs: z
    .array(prose(300))
    .default([])
    .describe(
      'What is to be produced or done, one entry for each point of the source, in our words.',
    ),
  outcomes: z
    .array(prose(300))
    .default([])
    .describe('What is to come of it, one entry for each point of the source, in our words.'),
  success: z
    .array(prose(300))
    .default([])
    .describe('What success looks like, one entry for each point of the source, in our words.'),
  budget: z
    .strictObject({
      printed: line(120).describe(
        'The money as the source prints it, in quotes, for example "£40,000 a year". It is never added up.',
      ),
      source: sourcePlace.optional().describe('Where it stands, if elsewhere than the commitment.'),
    })
    .optional()
    .describe('What money the source gives for it.'),
  details: z
    .array(
      z.strictObject({
        term: line(60).describe('The heading under which the source prints it.'),
        text: prose(300).describe('What it prints there.'),
      }),
    )
    .default([])
    .describe('Other facts that the source prints of it, each under the heading of the source.'),
  targets: z
    .array(
      z.strictObject({
        id: id
          .optional()
          .describe(
            'A name for the target within this file, so that a figure of a report can point to it.',
          ),
        text: prose(300).describe('The target as a plain sentence, with its figures as printed.'),
        when: line(40)
          .optional()
          .describe(
            'The year or date that the target is for, in the words of the source, for example "2013/14". Shown where there is no due date.',
          ),
        source: sourcePlace
          .optional()
          .describe('Where it stands, if elsewhere than the commitment.'),
      }),
    )
    .default([])
    .describe('Targets that the source sets for it.'),
  source: sourcePlace.describe('Where the source prints it.'),
  added: partialDate
    .optional()
    .describe(
      'When it was added, if it came later than the plan. Leave it out for what the plan held from the start.',
    ),
  withdrawn: withdrawalSchema
    .optional()
    .describe(
      'When the commitment no longer holds. Its page stays, with a notice and its history.',
    ),
  carriedTo: carriedToSchema
    .optional()
    .describe(
      'When a newer plan took it up: where it lives now. Its page stays, and says so at the top.',
    ),
  notCarried: notCarriedSchema
    .optional()
    .describe(
      'When a newer plan did not take it up and a reason is known. Without either, pages say that the newer plan says nothing of it.',
    ),
  sic: z
    .array(
      sicNote([
        'title',
        'ref',
        'kind',
        'leads',
        'partners',
        'role',
        'partOf',
        'origin',
        'answeredBy',
        'response',
        'started',
        'budget',
        'due',
        'serves',
        'priority',
        'targets',
        'outputs',
        'outcomes',
        'success',
        'details',
        'source',
        'added',
      ]),
    )
    .default([])
    .describe('Notes on what is odd in the source, each shown beside the fact that it is about.'),
});

const { withdrawn, carriedTo, notCarried, sic, ...undertaken } = factsSchema.shape;

/** commitments/<strategy>/<id>.yaml: one undertaking. It has no status: reports say how it stands. */
export const commitmentSchema = z.strictObject({
  ...undertaken,
  changes: z
    .array(changeSchemaOf(factsSchema.shape))
    .default([])
    .describe('What changed since it was published, the oldest first. Entries are only added.'),
  withdrawn,
  carriedTo,
  notCarried,
  sic,
});

export type FactsEntry = z.infer<typeof factsSchema>;
export type CommitmentEntry = z.infer<typeof commitmentSchema>;
