import { z } from 'zod';
import { decisionKinds } from '../../meeting/decision-kinds.ts';
import { day, idIn, idText, notes, oneOf, partialDate, sourceField, webAddress } from './fields.ts';

/** A minute of a meeting as open data. */
export const decisionRecordSchema = z.strictObject({
  id: idText.describe('The meeting and the minute.'),
  url: webAddress.describe('The address of the minute.'),
  meeting: idText.describe('The ID of the meeting.'),
  board: idIn('organisations').describe('The ID of the board.'),
  on: day.describe('The day of the meeting.'),
  minute: z.string().describe('The number of the minute.'),
  topic: z.string().describe('What it was about.'),
  considered: z.string().nullable().describe('What the board had before it.'),
  resolution: z.string().describe('All that the board resolved or did, in our words.'),
  kind: oneOf(decisionKinds).describe(
    'What the board did with it; of several things the weightiest. Not every minute decides.',
  ),
  resolutions: z
    .array(
      z.strictObject({
        kind: oneOf(decisionKinds).describe('Each kind of thing that the board did.'),
        text: z.string(),
      }),
    )
    .describe('Each thing that the board resolved or did.'),
  actions: z
    .array(
      z.strictObject({
        text: z.string(),
        by: partialDate.nullable(),
        since: z.string().nullable(),
      }),
    )
    .describe('What is to be done after the meeting, by when, and what later papers say of it.'),
  strategies: z.array(idIn('strategies')).describe('The IDs of the strategies it concerns.'),
  topics: z.array(idIn('topics')).describe('The IDs of the topics that it is about.'),
  sic: notes,
  source: sourceField,
});

export type DecisionRecord = z.infer<typeof decisionRecordSchema>;
