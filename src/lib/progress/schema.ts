import { z } from 'zod';
import { alternates } from '../fields/alternate.ts';
import { partialDate } from '../fields/date.ts';
import { id, idOf } from '../fields/id.ts';
import { languageTag } from '../fields/language-tag.ts';
import { link } from '../fields/link.ts';
import { period } from '../fields/period.ts';
import { toReplace, toWrite } from '../fields/placeholder.ts';
import { type Complaint, rule } from '../fields/rule.ts';
import { sicNote, sourcePlace } from '../fields/source-place.ts';
import { line, prose } from '../fields/text.ts';
import { correctionSchema } from './correction.ts';
import { publishedTotal } from './total.ts';

/** One commitment's part of a progress report. */
const updateSchema = z
  .strictObject({
    commitment: idOf('commitments').describe(
      'The ID of the commitment within the strategy, for example w14.',
    ),
    status: z
      .array(line(40))
      .max(2)
      .default([])
      .describe(
        'The publisher’s status words, at most one on each axis. Declared in the strategy. Empty when none was printed.',
      ),
    heading: line(60)
      .optional()
      .describe('The heading of the report under which it stands, for example "Key impact".'),
    noUpdate: z
      .literal(true)
      .optional()
      .describe(
        'True where the report says that it received no update. It is no news, so no status, figure or date stands beside it.',
      ),
    summary: prose(2000)
      .optional()
      .describe(
        'What the report says of it, in plain words of our own. May be left out beside noUpdate.',
      )
      .meta({ inExample: true }),
    reason: prose(500)
      .optional()
      .describe(
        'Why it stands so, in plain words of our own, where the report gives a reason: for what was not done, stopped, paused or late.',
      ),
    completedOn: partialDate
      .optional()
      .describe(
        'When it was completed, if the report says so. Else the as-at date of the report counts.',
      ),
    figures: z
      .array(
        z.strictObject({
          label: line(120).describe('What is counted.'),
          value: line(60).describe('The figure as printed, in quotes, with its unit.'),
          target: id
            .optional()
            .describe(
              'The target of the commitment that the figure is about: its ID in that file.',
            ),
        }),
      )
      .default([])
      .describe('Figures that the report gives for it.'),
    evidence: z
      .array(
        z.strictObject({
          title: line(160).describe('What the evidence is.'),
          link: link.describe('Where it can be read.'),
        }),
      )
      .default([])
      .describe('Documents that show it.'),
    sic: z
      .array(sicNote(['status', 'summary', 'reason', 'figures', 'completedOn']))
      .default([])
      .describe('Notes on what is odd in the source.'),
  })
  .superRefine(rule('missing-field', complainOfNoSummary))
  .superRefine(rule('no-update-and-more', complainOfMore));

function complainOfNoSummary({ summary, noUpdate }: WrittenUpdate): Complaint | undefined {
  if (summary !== undefined || noUpdate) return undefined;
  return {
    what: 'The field “summary” is missing.',
    fix: `Add it: summary: ${toWrite('what the report says of it')}, in plain words of our own. Or write noUpdate: true, if it says that it received no update.`,
    path: ['summary'],
  };
}

/** A report cannot say that it received no update, and tell something of it. */
function complainOfMore(update: WrittenUpdate): Complaint | undefined {
  if (!update.noUpdate) return undefined;
  const more = (['status', 'completedOn', 'figures', 'evidence'] as const).find(
    (field) => [update[field] ?? []].flat().length > 0,
  );
  if (!more) return undefined;
  return {
    what: `“${more}” stands beside “noUpdate: true”.`,
    fix: `Take ${more} away if the report says only that it received no update. Else take noUpdate away.`,
    path: [more],
  };
}

interface WrittenUpdate {
  noUpdate?: true | undefined;
  summary?: string | undefined;
  status: unknown[];
  completedOn?: string | undefined;
  figures: unknown[];
  evidence: unknown[];
}

/** What a file says of a report, its corrections aside. */
const reportFacts = z.strictObject({
  title: line(120).describe(
    'The name of the report, for example "Progress report, September 2023".',
  ),
  lang: languageTag
    .optional()
    .describe(
      'The language of the words in this file, if it is not that of the strategy, for example "cy".',
    ),
  alternates,
  asAt: partialDate.describe(
    'When its statements were true: a day, a month, or a quarter or year, which means its last day.',
  ),
  published: partialDate
    .optional()
    .describe('When it was published, if later. Until then the site does not know of it.'),
  period: period
    .optional()
    .describe(
      'The span that the report covers, if it says so: from and to, or one date for all of it, for example 2016-17-Q3.',
    ),
  nextReport: partialDate.optional().describe('When the next report is due, if it says so.'),
  source: sourcePlace.describe('The document that holds the report.'),
  updates: z
    .array(updateSchema)
    .default([])
    .describe('What the report says, commitment by commitment.'),
  totals: z
    .array(publishedTotal)
    .default([])
    .describe('Totals that the report prints: any number, each with what it counts.'),
  changes: z
    .array(
      z.strictObject({
        words: z
          .array(line(40).describe('A status word, for example "On course".'))
          .min(1)
          .describe('The status words of the part whose share changed, as in totals.'),
        since: idOf('reports').describe(
          'The report that it is compared with, for example 2013-09.',
        ),
        points: line(20).describe('The change as printed, in quotes, for example "-7.6".'),
      }),
    )
    .default([])
    .describe(
      'Changes in percentage points as the report prints them. We set our own beside them.',
    ),
  figures: z
    .array(
      z.strictObject({
        label: line(160).describe('What is counted.'),
        value: line(60).describe('The figure as printed, in quotes.'),
        period: line(80)
          .optional()
          .describe('The span or date it is for, in the words of the source.'),
        note: prose(400).optional().describe('What is odd about it, or what it leaves out.'),
      }),
    )
    .default([])
    .describe('Figures of the report that belong to no single commitment, such as people reached.'),
  sic: z
    .array(sicNote(['asAt', 'published', 'period', 'updates', 'totals', 'changes', 'figures']))
    .default([])
    .describe('Notes on what is odd in the source.'),
});

const { sic, ...said } = reportFacts.shape;

/**
 * progress/<strategy>/<YYYY-MM>.mdx: what a publisher said on one date. Reports are only ever added.
 * The body of the file is the covering words.
 */
export const progressSchema = z
  .strictObject({
    ...said,
    corrections: z
      .array(correctionSchema)
      .default([])
      .describe('What was put right after the report was published. Entries are only added.'),
    sic,
  })
  .superRefine(
    rule('empty-report', ({ updates, totals, figures }) =>
      updates.length + totals.length + figures.length > 0
        ? undefined
        : {
            what: 'This report has no updates, no totals and no figures.',
            fix: `Add what it says of at least one commitment: updates: [{ commitment: ${toReplace}, summary: ${toWrite('what it says of it')} }].`,
            path: ['updates'],
          },
    ),
  );

export type UpdateEntry = z.infer<typeof updateSchema>;
export type ReportFactsEntry = z.infer<typeof reportFacts>;
export type ProgressEntry = z.infer<typeof progressSchema>;
