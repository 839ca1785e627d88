import { z } from 'zod';
import { count, idIn, idText, webAddress } from './fields.ts';

/** A topic as open data, with the IDs of all that has it. */
export const topicRecordSchema = z.strictObject({
  id: idText.describe('The permanent ID.'),
  url: webAddress.describe('The permanent address of its page.'),
  name: z.string().describe('Its name.'),
  summary: z.string().describe('What it is about.'),
  otherWords: z.array(z.string()).describe('Other words that people use for it.'),
  rule: z.string().describe('The rule by which an editor of this site gives it.'),
  seeAlso: z.array(idIn('topics')).describe('The IDs of topics that are near it.'),
  inForce: count.describe('How many commitments of strategies in force have it.'),
  proposed: count.describe('How many proposals of drafts have it.'),
  ended: count.describe('How many commitments of strategies that ended have it.'),
  commitments: z.array(idIn('commitments')).describe('The IDs of all of those.'),
  indicators: z.array(idIn('indicators')).describe('The IDs of the measures that are about it.'),
  decisions: z.array(idText).describe('The IDs of the minutes that are about it.'),
});

export type TopicRecord = z.infer<typeof topicRecordSchema>;
