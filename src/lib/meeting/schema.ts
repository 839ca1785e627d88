import { z } from 'zod';
import { dayOrMonth } from '../fields/date.ts';
import { idOf } from '../fields/id.ts';
import { sicNote, sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';

/** What a board did with an item, in the order of weight. */
export const decisionKinds = {
  agreed: 'Agreed',
  approved: 'Approved',
  endorsed: 'Endorsed',
  delegated: 'Passed to others to decide',
  noted: 'Noted',
  thanked: 'Thanked',
  confirmed: 'Confirmed',
  recorded: 'Recorded, nothing decided',
} as const;

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
        steps: z
          .array(
            z.strictObject({
              on: dayOrMonth
                .optional()
                .describe('The day or month, when the source gives one that is certain.'),
              printed: line(80).describe('The date as printed.'),
              text: prose(300).describe('What is to happen, in one plain sentence.'),
              note: prose(300).optional().describe('What is odd about it in the source.'),
            }),
          )
          .default([])
          .describe('Dated steps that the paper announces.'),
      }),
    )
    .default([])
    .describe('The items of the agenda, in order.'),
  decisions: z
    .array(
      z.strictObject({
        minute: line(20).describe('The number of the minute, in quotes, for example "548".'),
        topic: line(160).describe('What it was about.'),
        resolution: prose(500).describe('What the board resolved, in plain words of our own.'),
        kind: z
          .enum(Object.keys(decisionKinds) as [DecisionKind, ...DecisionKind[]])
          .describe('What the board did with it.'),
        strategies: z
          .array(idOf('strategies'))
          .default([])
          .describe('The IDs of the strategies that it concerns.'),
        sic: z
          .array(sicNote(['minute', 'topic', 'resolution', 'kind']))
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

export type DecisionKind = keyof typeof decisionKinds;
export type MeetingEntry = z.infer<typeof meetingSchema>;
