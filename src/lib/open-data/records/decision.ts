import { z } from 'zod';
import { decisionKinds } from '../../meeting/schema.ts';
import { day, idIn, idText, notes, oneOf, sourceField, webAddress } from './fields.ts';

/** A minute of a meeting as open data. */
export const decisionRecordSchema = z.strictObject({
  id: idText.describe('The meeting and the minute.'),
  url: webAddress.describe('The address of the minute.'),
  meeting: idText.describe('The ID of the meeting.'),
  board: idIn('organisations').describe('The ID of the board.'),
  on: day.describe('The day of the meeting.'),
  minute: z.string().describe('The number of the minute.'),
  topic: z.string().describe('What it was about.'),
  resolution: z.string().describe('What the board resolved, in our words.'),
  kind: oneOf(decisionKinds).describe('What the board did with it.'),
  strategies: z.array(idIn('strategies')).describe('The IDs of the strategies it concerns.'),
  sic: notes,
  source: sourceField,
});

export type DecisionRecord = z.infer<typeof decisionRecordSchema>;
