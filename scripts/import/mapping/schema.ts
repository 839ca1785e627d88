import { z } from 'zod';
import { lifecycles, ratings } from '../../../src/lib/axes/axes.ts';
import { kinds } from '../../../src/lib/commitment/kinds.ts';
import { dueDateOrNone, partialDate } from '../../../src/lib/fields/date.ts';
import { id, idOf } from '../../../src/lib/fields/id.ts';
import { line, prose } from '../../../src/lib/fields/text.ts';
import { organisationSchema } from '../../../src/lib/organisation/schema.ts';
import { sourceSchema } from '../../../src/lib/source/schema.ts';
import { strategySchema } from '../../../src/lib/strategy/schema.ts';
import { type ColumnUse, columnUses } from '../table/column-words.ts';

/** What stands wherever a person has to decide. */
export const open = '?';

/** What says that there is nothing: no heading, no date, no body. */
export const nothing = 'none';

const states = [...lifecycles, ...ratings].filter(
  (state) => !['not-said', 'withdrawn', 'not-rated'].includes(state),
) as [string, ...string[]];

const says = prose(40_000).describe('What the table prints, to the letter. Leave it as it is.');
const uses = Object.keys(columnUses) as [ColumnUse, ...ColumnUse[]];
const { shape: strategy } = strategySchema;

/** imports/<name>.yaml: what the tables of a plan mean, as people have decided. */
export const mappingSchema = z.strictObject({
  strategy: id.describe(
    'The ID of the strategy that the plan belongs to, for example marlowe-2025.',
  ),
  newStrategy: z
    .strictObject({
      title: strategy.title,
      shortTitle: strategy.shortTitle,
      kind: strategy.kind,
      kindName: strategy.kindName,
      standing: strategy.standing,
      period: strategy.period,
      publisher: idOf('organisations').describe('The ID of the body whose plan it is.'),
      area: idOf('areas').describe('The ID of the area that it is for.'),
      summary: strategy.summary,
      levels: strategy.levels,
    })
    .optional()
    .describe('What a new strategy starts with. Take it away if the strategy has a file already.'),
  kind: z.enum(kinds).describe('What kind of commitment its rows are.'),
  documents: z
    .array(
      z.strictObject({
        file: line(200).describe('The name of the file.'),
        holds: line(20).describe('A sum over its tables, by which it is known again. Leave it.'),
        id: id.describe('The ID that it gets as a source, for example marlowe-plan-2025.'),
        title: sourceSchema.shape.title,
        publisher: idOf('organisations').describe('The ID of the body that published it.'),
        published: partialDate.describe('The date printed on it, or on which it was published.'),
      }),
    )
    .min(1)
    .describe('The files that were imported, the newest last. Each becomes a source.'),
  tables: z
    .array(
      z.strictObject({
        sheet: line(200).describe('The name of the sheet.'),
        use: z.enum(['yes', 'no']).describe('Whether its rows belong to the plan.'),
        header: z
          .array(z.int().min(1))
          .max(3)
          .default([])
          .describe('The numbers of the rows that name its columns.'),
        heading: line(120)
          .default(nothing)
          .describe('The heading under which all of its rows stand, or none.'),
        rows: z
          .array(
            z.strictObject({
              row: z.int().min(1).describe('The number of the row.'),
              says,
              is: z
                .enum(['heading', 'action', 'leave-out'])
                .describe('Whether it is a heading of the rows below it, an action, or neither.'),
            }),
          )
          .default([])
          .describe('Rows of which the table does not say what they are.'),
      }),
    )
    .default([])
    .describe('The sheets, in their order.'),
  columns: z
    .array(
      z.strictObject({
        says,
        is: z.enum(uses).describe('What the column holds.'),
        report: line(60).optional().describe('Of a column of a report: which one, by its name.'),
        empty: z
          .enum(['as-above', nothing])
          .optional()
          .describe('Of a heading: what an empty cell means.'),
      }),
    )
    .default([])
    .describe('The columns of all sheets by their names, each asked once.'),
  reports: z
    .array(
      z.strictObject({
        called: line(60).describe('What the columns call it.'),
        asAt: partialDate.describe('When its statements were true.'),
        title: line(120).describe('The name of the report.'),
      }),
    )
    .default([])
    .describe('The reports that the table holds.'),
  words: z
    .array(
      z.strictObject({
        says,
        means: z
          .union([z.enum([...states, nothing]), z.array(z.enum(states)).min(2).max(2)])
          .describe('The state that is nearest to the word; none when it says nothing.'),
        label: line(40).optional().describe('What a letter or a number stands for.'),
        definition: prose(300).optional().describe('What the publisher says it means.'),
      }),
    )
    .default([])
    .describe('The words in columns of status, each with its place on the axes.'),
  colours: z
    .array(
      z.strictObject({
        says: line(20),
        is: line(40).describe('The status word that the colour stands for, or none.'),
      }),
    )
    .default([])
    .describe('The colours of cells of status that hold no word.'),
  updates: z
    .array(
      z.strictObject({
        says,
        is: z
          .enum(['no-update', 'words', nothing])
          .describe('Whether it says that no update was received, or something else.'),
      }),
    )
    .default([])
    .describe('Short words in columns of updates that may say that there is none.'),
  dayFirst: z
    .enum(['yes', 'no'])
    .optional()
    .describe('Whether 3/4/2026 is the third of April (yes) or the fourth of March (no).'),
  dates: z
    .array(
      z.strictObject({
        says,
        is: dueDateOrNone.describe('The date as this site writes dates; ongoing, or none.'),
      }),
    )
    .default([])
    .describe('The dates that the table prints as words.'),
  leads: z
    .array(
      z.strictObject({
        says,
        are: z
          .union([idOf('organisations'), z.array(idOf('organisations')).min(1)])
          .describe('The IDs of the bodies; none when it names none; person for a person.'),
      }),
    )
    .default([])
    .describe('The bodies that the table names, each asked once.'),
  bodies: z
    .array(
      z.strictObject({
        id,
        name: organisationSchema.shape.name,
        kind: organisationSchema.shape.kind,
      }),
    )
    .default([])
    .describe('Bodies that have no file yet. Each gets one.'),
  numbers: z
    .array(z.strictObject({ says, is: line(30).describe('The label as the plan prints it.') }))
    .default([])
    .describe('Labels that the spreadsheet keeps as numbers, which cannot tell 1.1 from 1.10.'),
  headings: z
    .array(
      z.strictObject({
        says,
        under: prose(40_000).optional().describe('The heading above it, as the table prints it.'),
        id: id.describe('A permanent ID within the strategy.'),
        title: line(120).describe('The heading as readers see it.'),
      }),
    )
    .default([])
    .describe('The headings, each with the ID that it keeps.'),
  titles: z
    .array(
      z.strictObject({
        says,
        title: line(300).describe('The same in at most 300 characters, in words of your own.'),
      }),
    )
    .default([])
    .describe('Actions that are too long for a title. The printed words are kept beside it.'),
  notPeople: z
    .array(line(80))
    .default([])
    .describe('Words that look like the name of a person and are none. They are not left out.'),
  same: z
    .array(
      z.strictObject({
        says,
        is: idOf('commitments').describe(
          'The ID of the commitment that it is in new words; or new.',
        ),
      }),
    )
    .default([])
    .describe('Rows of a newer plan that may be an older one in new words.'),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type Section = Exclude<
  {
    [Name in keyof Mapping]: Mapping[Name] extends unknown[] | undefined ? Name : never;
  }[keyof Mapping],
  undefined
>;
