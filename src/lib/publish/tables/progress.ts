import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import type { DataTable, PublishedSite } from '../table.ts';
import { notesCell, sourceColumns, sourceRecord } from './source-record.ts';

function updateRecords({ reports }: Register, site: PublishedSite) {
  return reports.flatMap((report) =>
    report.updates.map((update) => ({
      id: `${report.id}#${update.commitment.slug}`,
      url: toUrl(address.update(report, update.commitment.slug), site, site.base),
      report: report.id,
      asAt: report.asAt,
      published: report.published ?? null,
      strategy: report.strategyId,
      commitment: update.commitment.id,
      ref: update.commitment.ref,
      lifecycle: update.lifecycle ?? null,
      rating: update.rating ?? null,
      summary: update.summary,
      completedOn: update.completedOn ?? null,
      figures: update.figures.map(({ label, value }) => ({ label, value })),
      evidence: update.evidence,
      sic: update.sic,
      source: sourceRecord(report.source),
    })),
  );
}

type UpdateRecord = ReturnType<typeof updateRecords>[number];

export const progressTable: DataTable<UpdateRecord> = {
  name: 'progress',
  describes: 'One record for each update: what one report said of one commitment.',
  records: updateRecords,
  columns: [
    { name: 'id', describes: 'The report and the commitment.', value: ({ id }) => id },
    { name: 'url', describes: 'The address of the update.', value: ({ url }) => url },
    { name: 'report', describes: 'The ID of the report.', value: ({ report }) => report },
    { name: 'as_at', describes: 'When its statements were true.', value: ({ asAt }) => asAt },
    { name: 'published', describes: 'When it was published.', value: (one) => one.published },
    { name: 'strategy', describes: 'The ID of the strategy.', value: ({ strategy }) => strategy },
    { name: 'commitment', describes: 'The ID of the commitment.', value: (one) => one.commitment },
    { name: 'ref', describes: 'The label printed in the source.', value: ({ ref }) => ref },
    {
      name: 'lifecycle_word',
      describes: 'The publisher’s word for where the work is.',
      value: ({ lifecycle }) => lifecycle?.word,
    },
    {
      name: 'lifecycle',
      describes: 'The state that we read it as.',
      value: ({ lifecycle }) => lifecycle?.state,
    },
    {
      name: 'rating_word',
      describes: 'The publisher’s word for how it is going.',
      value: ({ rating }) => rating?.word,
    },
    {
      name: 'rating',
      describes: 'The state that we read it as.',
      value: ({ rating }) => rating?.state,
    },
    {
      name: 'summary',
      describes: 'What the report says, in our words.',
      value: (one) => one.summary,
    },
    {
      name: 'completed_on',
      describes: 'When it was completed, if the report says so.',
      value: ({ completedOn }) => completedOn,
    },
    {
      name: 'figures',
      describes: 'Figures of the report, each with its label.',
      value: ({ figures }) => figures.map(({ label, value }) => `${label}: ${value}`).join('; '),
    },
    { name: 'notes', describes: 'What is odd in the source.', value: ({ sic }) => notesCell(sic) },
    ...sourceColumns,
  ],
};
