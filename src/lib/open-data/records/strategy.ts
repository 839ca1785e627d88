import { z } from 'zod';
import { freshnesses, lifecycles, ratings, timelinesses } from '../../axes/axes.ts';
import { planStates } from '../../axes/plan-states.ts';
import { commitmentKinds } from '../../commitment/schema.ts';
import { whoseNotes } from '../../fields/source-place.ts';
import { standings, strategyKinds } from '../../strategy/schema.ts';
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

/** How many commitments stand in each state. A state that none is in is left out. */
const counts = z
  .strictObject({
    of: count.describe('How many commitments we publish.'),
    kinds: tally(Object.keys(commitmentKinds)).describe('How many there are of each kind.'),
    axes: z.strictObject({
      lifecycle: tally(lifecycles).describe('How many are in each state of the work.'),
      rating: tally(ratings).describe('How many have each rating.'),
      timeliness: tally(timelinesses).describe('How many are late, and how many are not.'),
      freshness: tally(freshnesses).describe('Of how many there is news.'),
    }),
  })
  .describe('Counts of its commitments. A state that none is in is left out.');

/** A heading of a strategy with its counts, and the headings below it. */
const priority = z.strictObject({
  id: idText.describe('The IDs of its headings, from the top.'),
  number: z.string().nullable().describe('The number of each heading.'),
  title: z.string().describe('The title of each heading.'),
  level: z.string().describe('What the strategy calls such a heading.'),
  counts,
  get priorities() {
    return z.array(priority).describe('The headings below it, in the same form.');
  },
});

/** A strategy as open data, with its counts and their denominators. */
export const strategyRecordSchema = z.strictObject({
  id: idText.describe('The permanent ID.'),
  url: webAddress.describe('The address of its page.'),
  title: z.string().describe('Its name.'),
  kind: oneOf(strategyKinds).describe('What kind of plan it is.'),
  kindName: z.string().nullable().describe('What its source calls a plan of this kind.'),
  standing: oneOf(standings).describe('Draft, adopted, ended, superseded or not said.'),
  plan: oneOf(planStates).describe(
    'Whether it is a draft, in force or ended on the day. What a draft puts forward is only proposed.',
  ),
  ended: partialDate.nullable().describe('When it ended, if that was not with its last year.'),
  period: z
    .strictObject({
      from: z.int().describe('The year in which it begins.'),
      to: z.int().describe('The year in which it ends.'),
      starts: day.describe('The first day it covers.'),
      ends: day.describe('The last day it covers.'),
    })
    .describe('The span it covers.'),
  published: partialDate.nullable().describe('When it was published.'),
  follows: z
    .array(idIn('strategies'))
    .describe('The IDs of the older strategies that it takes over from.'),
  followsSource: sourceField
    .nullable()
    .describe('Where it says what it takes over from, if it does.'),
  publisher: z
    .strictObject({
      id: idIn('organisations').describe('The ID of the body whose strategy it is.'),
      name: z.string().describe('The name of that body.'),
    })
    .describe('The body whose strategy it is.'),
  partners: z
    .array(
      z.strictObject({
        id: idIn('organisations').describe('The IDs of its partners.'),
        name: z.string().describe('The names of its partners.'),
      }),
    )
    .describe('Its partners.'),
  area: z
    .strictObject({
      id: idIn('areas').describe('The ID of its area.'),
      name: z.string().describe('The name of its area.'),
    })
    .describe('Its area.'),
  summary: z.string().describe('What it is for.'),
  declaredCommitments: count
    .nullable()
    .describe('How many its publisher counts, when that is more.'),
  reportingEveryMonths: count
    .nullable()
    .describe('How many months are to lie between two of its reports.'),
  reportsAt: z
    .strictObject({
      says: z.string().describe('Where its publisher says that it will report.'),
      link: webAddress.nullable().describe('The page that it names.'),
    })
    .nullable()
    .describe('Where its publisher says that it will report.'),
  documents: z
    .array(idIn('sources'))
    .describe('The IDs of the documents from which it was made, newest first.'),
  reports: z
    .array(
      z.strictObject({
        id: idText.describe('The IDs of its reports, newest first.'),
        title: z.string().describe('The title of each report.'),
        asAt: partialDate.describe('When each report was true.'),
      }),
    )
    .describe('Its reports, newest first.'),
  missingRefs: z
    .array(z.strictObject({ ref: z.string(), whose: oneOf(whoseNotes), text: z.string() }))
    .describe('Refs that its numbering skips, each with what the source prints.'),
  counts,
  coverage: z
    .array(z.strictObject({ fact: z.string(), have: count, of: count }))
    .describe('How many of its commitments have a due date, a lead and so on.'),
  priorities: z.array(priority).describe('Its headings, nested, with their counts.'),
  sic: notes,
  source: sourceField,
});

export type StrategyRecord = z.infer<typeof strategyRecordSchema>;
export type PriorityRecord = z.infer<typeof priority>;

function tally<Word extends string>(words: readonly Word[]) {
  return z.strictObject(
    Object.fromEntries(words.map((word) => [word, count.optional()])) as Record<
      Word,
      z.ZodOptional<typeof count>
    >,
  );
}
