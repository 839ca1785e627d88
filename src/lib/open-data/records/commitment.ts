import { z } from 'zod';
import { freshnesses, lifecycles, ratings, timelinesses } from '../../axes/axes.ts';
import { planStates } from '../../axes/plan-states.ts';
import { pairers } from '../../commitment/going-on.ts';
import { boardRoles, commitmentKinds, responses } from '../../commitment/kinds.ts';
import { dueMeanings, dueSchema } from '../../commitment/schema.ts';
import { titleAuthors } from '../../commitment/title-author.ts';
import {
  count,
  day,
  idIn,
  idText,
  notes,
  oneOf,
  partialDate,
  sourceField,
  webAddress,
} from './fields.ts';

/** A commitment as open data, with how it stands on the day. */
export const commitmentRecordSchema = z.strictObject({
  id: idText.describe('The permanent ID.'),
  url: webAddress.describe('The permanent address of its page.'),
  strategy: idIn('strategies').describe('The ID of its strategy.'),
  plan: oneOf(planStates).describe(
    'Whether its strategy is a draft, in force or ended on the day. What a draft puts forward is only proposed.',
  ),
  ref: z.string().describe('The label printed in the source.'),
  otherRefs: z.array(z.string()).describe('Further labels printed beside it.'),
  kind: oneOf(commitmentKinds).describe('What kind of commitment it is.'),
  title: z.string().describe('The commitment in one sentence; titleBy says whose words these are.'),
  titleBy: oneOf(titleAuthors).describe('Whose words the title is in: ours, or the publisher’s.'),
  summary: z
    .string()
    .nullable()
    .describe('What it means, in our words. Empty where nobody has written it.'),
  priority: z
    .strictObject({
      id: idText.describe('The ID of the heading under which it stands.'),
      number: z.string().nullable().describe('The number of that heading.'),
      title: z.string().describe('The title of that heading.'),
    })
    .nullable()
    .describe('The heading under which it stands.'),
  leads: z
    .array(
      z.strictObject({
        id: idIn('organisations').describe('The IDs of the bodies named as leading it.'),
        name: z.string().describe('The names of those bodies.'),
      }),
    )
    .describe('The bodies named as leading it.'),
  partners: z
    .array(idIn('organisations'))
    .describe('The IDs of the bodies named as helping with it.'),
  role: oneOf(boardRoles).nullable().describe('What part the board itself has in it, if printed.'),
  partOf: idIn('commitments').nullable().describe('The ID of the commitment that it is a part of.'),
  parts: z.array(idIn('commitments')).describe('The IDs of the commitments that are a part of it.'),
  origin: z.string().nullable().describe('Where it comes from, in our words.'),
  answeredBy: z.array(idIn('organisations')).describe('The IDs of the bodies that must answer it.'),
  response: z
    .strictObject({
      answer: oneOf(responses).describe('How the body that must answer did so.'),
      printed: z.string().nullable().describe('The answer as it is printed.'),
      says: z.string().nullable().describe('What the answer says, in our words.'),
      on: partialDate.nullable().describe('When the answer was given.'),
    })
    .nullable()
    .describe('How a recommendation was answered.'),
  budget: z
    .string()
    .nullable()
    .describe('The money as the source prints it. It is text, and is never added up.'),
  started: partialDate.nullable().describe('When the work began, if the source says so.'),
  due: z
    .strictObject({
      by: partialDate.describe(
        'The date by which it is due, as exact as the source. It means its last day.',
      ),
      means: oneOf(dueMeanings).describe(
        'What the date is for: completion, or progress to be seen by then.',
      ),
      then: dueSchema.shape.then
        .unwrap()
        .nullable()
        .describe('What comes after: ongoing or annually.'),
    })
    .nullable()
    .describe('When it is due.'),
  ongoing: z.boolean().describe('Whether the source says that it goes on, in place of a due date.'),
  moved: z
    .strictObject({
      firstDue: partialDate.describe('The first due date that was published, when it has moved.'),
      times: count.describe('How often one due date took the place of another.'),
      months: z
        .int()
        .nullable()
        .describe('How many whole months lie between the first due date and the current one.'),
      lateByFirst: oneOf(timelinesses).describe('Whether it would be late by its first due date.'),
    })
    .nullable()
    .describe('How its due date has moved.'),
  said: z
    .strictObject({
      word: z.string().nullable().describe('The last word of its publisher on how it stands.'),
      axis: z
        .enum(['lifecycle', 'rating'])
        .describe('Whether that word is on the lifecycle or a rating.'),
      value: oneOf([...lifecycles, ...ratings]).describe('The state that we read the word as.'),
      asAt: partialDate.nullable().describe('When it was said to be true.'),
      report: idText.nullable().describe('The ID of the report that says it.'),
    })
    .nullable()
    .describe('The last word of its publisher, on either axis.'),
  lifecycle: saidOn(lifecycles, 'Where the work is, as last said.'),
  rating: saidOn(ratings, 'How it is going, as last said.'),
  timeliness: z
    .strictObject({
      state: oneOf(timelinesses).describe('Whether it is late, worked out from dates.'),
      dueOn: day.nullable().describe('The last day on which it is on time.'),
      metOn: partialDate
        .nullable()
        .describe(
          'When a report says that it was completed; the day of the report, where that gives none.',
        ),
      metBy: day.nullable().describe('The last day of that date.'),
      rule: z.string().describe('The rule that gave the state.'),
      asAt: day.describe('The day for which the record is true.'),
    })
    .describe('Whether it is late.'),
  freshness: z
    .strictObject({
      state: oneOf(freshnesses).describe('Whether there is news, worked out from dates.'),
      lastUpdate: partialDate.nullable().describe('The date of the last report on it.'),
      rule: z.string().describe('The rule that gave the state of the news.'),
      asAt: day.describe('The day for which that is true.'),
    })
    .describe('Whether there is news.'),
  added: partialDate
    .nullable()
    .describe('When it was added, if it came later than the plan, as exact as the source.'),
  addedBy: day.nullable().describe('The last day of that date.'),
  withdrawn: z
    .strictObject({
      on: partialDate.describe('The date from which it no longer holds.'),
      from: day.describe('The first day on which it counts as withdrawn.'),
      reason: z.string().describe('Why it was withdrawn.'),
      replacedBy: idIn('commitments')
        .nullable()
        .describe('The ID of the commitment that takes its place.'),
    })
    .nullable()
    .describe('That it was withdrawn, if it was.'),
  carriedTo: z
    .strictObject({
      commitments: z
        .array(idIn('commitments'))
        .describe('The IDs of what it became in a newer plan; several when it was split.'),
      on: partialDate.describe('The date from which it lives there.'),
      changed: z
        .string()
        .nullable()
        .describe('What changed in it. Nothing when it was kept word for word.'),
      pairedBy: oneOf(pairers).describe(
        'Who says that the two are one: a document (source), or only we (us).',
      ),
      says: z.string().nullable().describe('What the document says of it, or why we read it so.'),
    })
    .nullable()
    .describe('What it became in a newer plan, if one took it up.'),
  notCarried: z
    .strictObject({
      on: partialDate.describe('The date from which it was known that it was not taken up.'),
      reason: z.string().describe('Why a newer plan did not take it up.'),
    })
    .nullable()
    .describe('That a newer plan did not take it up, where a reason is known.'),
  cameFrom: z
    .array(idIn('commitments'))
    .describe('The IDs of the commitments of older plans that went on as this one.'),
  serves: z.array(idIn('commitments')).describe('The IDs of the I statements that it serves.'),
  servedBy: z.array(idIn('commitments')).describe('The IDs of the We statements that serve it.'),
  seeAlso: z.array(idIn('commitments')).describe('The IDs of commitments that it points to.'),
  topics: z
    .array(idIn('topics'))
    .describe('The IDs of its topics, those of its headings among them.'),
  outputs: z.array(z.string()).describe('What is to be produced or done, in our words.'),
  outcomes: z.array(z.string()).describe('What is to come of it, in our words.'),
  success: z.array(z.string()).describe('What success looks like, in our words.'),
  details: z
    .array(z.strictObject({ term: z.string(), text: z.string() }))
    .describe('Other facts of the source, each with its heading.'),
  targets: z.array(z.string()).describe('The targets that the source sets for it.'),
  sic: notes,
  source: sourceField,
});

/** The record beside the page of one commitment: the same, and what happened to it. */
export const commitmentWithHistorySchema = commitmentRecordSchema.extend({
  history: z
    .array(
      z.strictObject({
        on: partialDate.describe('When it happened, as exact as the source.'),
        title: z.string().describe('What happened, in a few words.'),
        text: z.string().describe('What happened, in a sentence.'),
        computed: z.boolean().describe('Whether this site worked it out from dates.'),
        report: idText.nullable().describe('The ID of the report that says so.'),
      }),
    )
    .describe('What happened to it, newest first.'),
});

export type CommitmentRecord = z.infer<typeof commitmentRecordSchema>;

function saidOn<State extends string>(states: readonly State[], describes: string) {
  return z
    .strictObject({
      state: oneOf(states).describe(describes),
      word: z.string().nullable().describe('The word of its publisher.'),
      asAt: partialDate.nullable().describe('When it was true.'),
      report: idText.nullable().describe('The ID of the report that says so.'),
    })
    .describe(describes);
}
