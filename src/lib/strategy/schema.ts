import { z } from 'zod';
import { dueMeanings } from '../commitment/schema.ts';
import { titleAuthors } from '../commitment/title-author.ts';
import { alternates } from '../fields/alternate.ts';
import { partialDate } from '../fields/date.ts';
import { id, idOf } from '../fields/id.ts';
import { languageTag } from '../fields/language-tag.ts';
import { period } from '../fields/period.ts';
import { reportsAt } from '../fields/reports-at.ts';
import { sicNote, sourcePlace, whose } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';
import { prioritySchema } from '../priority/schema.ts';
import { statusWord } from '../progress/status-word.ts';
import { type StrategyKind, type StrategyStanding, standings, strategyKinds } from './kinds.ts';

export { kindOfPlan, type StrategyKind, standings, strategyKinds } from './kinds.ts';

const kinds = Object.keys(strategyKinds) as [StrategyKind, ...StrategyKind[]];
const standingIds = Object.keys(standings) as [StrategyStanding, ...StrategyStanding[]];

/** strategies/<id>.mdx: a board's published plan. The body of the file is its narrative. */
export const strategySchema = z.strictObject({
  title: line(120).describe('The name of the strategy in full.'),
  shortTitle: line(50).describe('A short name for breadcrumbs and lists.'),
  lang: languageTag
    .optional()
    .describe(
      'The language of the words in this file, its commitments and its reports, if it is not the first of the site, for example "cy".',
    ),
  alternates,
  kind: z
    .enum(kinds)
    .describe('What kind of plan it is: local-plan, with its kindName, for any other.'),
  kindName: line(60)
    .optional()
    .describe(
      'What the source calls a plan of this kind, for example "Well-being plan". Shown in place of our name for it.',
    ),
  standing: z
    .enum(standingIds)
    .describe(
      'Whether the text is a draft, adopted, ended or superseded: not-said when no source says who agreed it.',
    ),
  period: period.describe(
    'The years that the strategy covers, as printed: from and to, or one date for all of it, for example 2016-17.',
  ),
  ended: partialDate
    .optional()
    .describe(
      'When it ended or was replaced, if the source says so and it was not with its last year.',
    ),
  published: partialDate
    .optional()
    .describe(
      'When the text was agreed or published, as exact as the source. Leave it out when no source prints it.',
    ),
  follows: z
    .array(idOf('strategies'))
    .default([])
    .describe('The IDs of the older strategies that it takes over from, if there are any.'),
  followsSource: sourcePlace
    .optional()
    .describe('Where it says what it takes over from, if it does.'),
  publisher: idOf('organisations').describe('The ID of the body whose strategy it is.'),
  partners: z
    .array(idOf('organisations'))
    .default([])
    .describe('The IDs of the partners that the strategy names, in its order.'),
  area: idOf('areas').describe('The ID of the area that it is for.'),
  summary: prose(400).describe('What the strategy is for, in one or two plain sentences.'),
  levels: z
    .array(line(30))
    .min(1)
    .describe('What the strategy calls its headings, from the top: for example Chapter, Section.'),
  priorities: z
    .array(prioritySchema)
    .min(1)
    .describe('The headings, nested as the strategy nests them.'),
  themes: z
    .strictObject({
      name: line(40).describe('What the source calls them, for one, for example "Pillar".'),
      list: z
        .array(
          z.strictObject({
            id: id.describe('A permanent ID, unique within the strategy.'),
            title: line(80).describe('The name of the theme.'),
            summary: prose(300).optional().describe('What it is about, in one plain sentence.'),
          }),
        )
        .min(1)
        .describe('The themes, in the order of the source.'),
    })
    .optional()
    .describe(
      'Themes of a wider plan to which the headings belong, if the strategy ties them together.',
    ),
  declared: z
    .strictObject({
      count: z.int().min(1).describe('How many commitments the publisher counts.'),
      says: prose(300).describe(
        'What the source says of them, and how many it names, in our words.',
      ),
      source: sourcePlace.describe('Where it says so.'),
    })
    .optional()
    .describe('When the publisher counts more commitments than it names.'),
  statusWords: z
    .array(statusWord)
    .default([])
    .describe('The words that its progress reports use, each with its meaning.'),
  titlesBy: z
    .enum(titleAuthors)
    .optional()
    .describe(
      'Whose words the titles of its commitments are in: us when it is left out, or publisher. A commitment may differ.',
    ),
  dueMeans: z
    .strictObject({
      means: z
        .enum(dueMeanings)
        .describe(
          'Whether its dates are for completion, or for progress to be seen by then. A commitment may differ.',
        ),
      says: prose(300).describe('What the strategy says that its dates mean, in our words.'),
      source: sourcePlace.describe('Where it says so.'),
    })
    .optional()
    .describe('What its dates mean, when the strategy says so. Shown beside each due date.'),
  reporting: z
    .strictObject({
      everyMonths: z.int().min(1).max(60).describe('How many months lie between two reports.'),
      says: prose(300).describe('What the strategy says about reporting, in our words.'),
      source: sourcePlace.describe('Where it says so.'),
    })
    .optional()
    .describe(
      'How often the strategy says that it will report. Leave it out when it does not say.',
    ),
  reportsAt: reportsAt
    .optional()
    .describe('Where its publisher says that it will report. Leave it out when no source says so.'),
  milestones: z
    .array(
      z.strictObject({
        title: line(120).describe('What is to happen.'),
        by: z
          .string()
          .optional()
          .describe(
            'When, in the words of the source, for example "in the 2026/27 financial year".',
          ),
        from: partialDate.optional().describe('The first date, when the source gives one.'),
        to: partialDate.optional().describe('The last date, when the source gives one.'),
        owner: line(120)
          .optional()
          .describe('Who is to do it: a body or a role, never the name of a person.'),
        summary: prose(400).optional().describe('More on it, in one or two plain sentences.'),
        note: prose(400)
          .optional()
          .describe('What is odd about it in the source. Shown in the margin.'),
        source: sourcePlace.describe('Where it stands.'),
      }),
    )
    .default([])
    .describe('Review points and other steps that the strategy sets itself.'),
  events: z
    .array(
      z.strictObject({
        on: partialDate.describe('The date of the event, as exact as the source.'),
        title: line(80).describe('What happened, in a few words, for example "Went to the board".'),
        text: prose(300).describe('What happened, in one plain sentence.'),
        source: sourcePlace.optional().describe('Where it is recorded.'),
      }),
    )
    .default([])
    .describe(
      'What has happened to the strategy as a whole. Shown in the history of each commitment.',
    ),
  missing: z
    .array(
      z.strictObject({
        ref: line(30).describe('The ref that the source skips, for example "I15".'),
        before: idOf('commitments').describe('The commitment before which the ref would stand.'),
        whose,
        text: prose(300).describe('What the source prints, in one sentence.'),
      }),
    )
    .default([])
    .describe('Refs that the numbering of the source skips. Readers are told of each.'),
  source: sourcePlace.describe('The document that holds the strategy.'),
  sic: z
    .array(
      sicNote([
        'title',
        'standing',
        'period',
        'published',
        'partners',
        'milestones',
        'reporting',
        'declared',
        'statusWords',
        'source',
      ]),
    )
    .default([])
    .describe('Notes on what is odd in the source.'),
});

export type StrategyEntry = z.infer<typeof strategySchema>;
