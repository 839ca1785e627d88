import { z } from 'zod';
import { id, idOf } from '../fields/id.ts';
import { line, prose } from '../fields/text.ts';

/** A subject that goes across strategies, places and meetings. It is listed in site.yaml. */
export const topicSchema = z.strictObject({
  id: id.describe('A permanent ID, for example "housing". It is the last part of its address.'),
  name: line(40).describe('The subject in plain words, for example "Homes and housing".'),
  summary: prose(200).describe('What it is about, in one plain sentence.'),
  otherWords: z
    .array(line(40))
    .default([])
    .describe(
      'Other words that people use for it, for example "kids". The search finds it by them.',
    ),
  rule: prose(300).describe(
    'The rule by which an editor gives the topic, in plain words. Its page prints the rule.',
  ),
  seeAlso: z
    .array(idOf('topics'))
    .default([])
    .describe('The IDs of topics that are near it. Its page links to them.'),
});

/** The topics that an editor gives to something, by their IDs. */
export const topicIds = z.array(idOf('topics'));

export type TopicEntry = z.infer<typeof topicSchema>;
