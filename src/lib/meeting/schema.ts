import { z } from 'zod';
import { partialDate } from '../fields/date.ts';
import { idOf } from '../fields/id.ts';
import { sicNote, sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';
import { topicIds } from '../topic/schema.ts';
import { type DecisionKind, decisionKinds } from './decision-kinds.ts';

/** meetings/<board>/<YYYY-MM-DD>.yaml: one meeting of a board. The board is the name of the folder. */
export const meetingSchema = z.strictObject({
  title: line(120).describe('The name of the meeting, for example "Meeting of 8 December 2022".'),
  record: z
    .enum(['minutes', 'agenda'])
    .describe('Whether we have the minutes, which hold decisions, or only the agenda.'),
  summary: prose(400).describe('What the meeting was about, in one or two plain sentences.'),
  source: sourcePlace.describe('Where the minutes or the agenda stand.'),
  items: z
    .array(
      z.strictObject({
        number: line(20).describe('The number of the agenda item, in quotes.'),
        title: line(160).describe('The item, in our plain words or as the name of a thing.'),
        listedFor: z
          .enum(['decision', 'discussion', 'information', 'business'])
          .optional()
          .describe('What the agenda lists it for.'),
        pages: line(30).optional().describe('The pages of the pack, for example "7 to 54".'),
        summary: prose(400)
          .optional()
          .describe('What the paper asks or says, in one or two plain sentences.'),
        strategies: z
          .array(idOf('strategies'))
          .default([])
          .describe('The IDs of the strategies that it concerns.'),
        asks: z
          .array(prose(300))
          .default([])
          .describe('What the paper asks of the board, one plain sentence each.'),
        aims: z
          .array(prose(300))
          .default([])
          .describe('What the paper sets out to achieve, one plain sentence each.'),
        says: z
          .array(prose(300))
          .default([])
          .describe('What else the paper says that matters, one plain sentence each.'),
        steps: z
          .array(
            z.strictObject({
              on: partialDate
                .optional()
                .describe('When, if the source gives a date that is certain.'),
              printed: line(80)
                .optional()
                .describe('The date as printed. Leave it out when the step has none.'),
              text: prose(300).describe('What is to happen, in one plain sentence.'),
              note: prose(300).optional().describe('What is odd about it in the source.'),
            }),
          )
          .default([])
          .describe('Next steps that the paper announces, with a date or without.'),
      }),
    )
    .default([])
    .describe('The items of the agenda, in order.'),
  decisions: z
    .array(
      z.strictObject({
        minute: line(20).describe('The number of the minute, in quotes, for example "548".'),
        topic: line(160).describe('What it was about.'),
        considered: prose(500)
          .optional()
          .describe('What the board had before it: a report or a talk, and what it was about.'),
        resolutions: z
          .array(
            z.strictObject({
              kind: z
                .enum(Object.keys(decisionKinds) as [DecisionKind, ...DecisionKind[]])
                .describe('What the board did.'),
              text: prose(500).describe('What it resolved or did, in plain words of our own.'),
            }),
          )
          .min(1)
          .describe('What the board did, in order: one for each thing that it resolved.'),
        actions: z
          .array(
            z.strictObject({
              text: prose(300).describe('What is to be done, and by whom, in one plain sentence.'),
              by: partialDate
                .optional()
                .describe('The date by which. Leave it out when the minute has none.'),
              since: prose(300)
                .optional()
                .describe('What later papers say came of it. Leave it out when you found nothing.'),
            }),
          )
          .default([])
          .describe('What somebody is to do after the meeting.'),
        strategies: z
          .array(idOf('strategies'))
          .default([])
          .describe('The IDs of the strategies that it concerns.'),
        topics: topicIds
          .default([])
          .describe('The IDs of the topics that it is about, from site.yaml.'),
        sic: z
          .array(sicNote(['minute', 'topic', 'considered', 'resolutions', 'actions']))
          .default([])
          .describe('Notes on what is odd in the source.'),
      }),
    )
    .default([])
    .describe('The minutes, in order. Every minute is listed, also those that decide nothing.'),
  sic: z
    .array(sicNote(['title', 'items', 'decisions', 'source']))
    .default([])
    .describe('Notes on what is odd in the source.'),
});

export type MeetingEntry = z.infer<typeof meetingSchema>;
