import { lastDay } from '../../fields/calendar.ts';
import type { reportFields, statusWordFields, updateFields } from '../../progress/fields.ts';
import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import { columnsOf, type PlanFor } from '../columns.ts';
import { type UpdateRecord, updateRecordSchema } from '../records/update.ts';
import type { OpenDataTable, PublishedSite } from '../table.ts';
import { notesColumn, sourceColumns, sourceOf } from './source-fields.ts';

export const progressTable: OpenDataTable<UpdateRecord> = {
  name: 'progress',
  place: 2,
  describes: 'One record for each update: what one report said of one commitment.',
  schema: updateRecordSchema,
  records: updateRecords,
  columns: columnsOf(updateRecordSchema, {
    id: 'id',
    url: 'url',
    report: 'report',
    as_at: 'asAt',
    published: 'published',
    strategy: 'strategy',
    commitment: 'commitment',
    ref: 'ref',
    lifecycle_word: 'lifecycle.word',
    lifecycle: 'lifecycle.state',
    rating_word: 'rating.word',
    rating: 'rating.state',
    no_update: 'noUpdate',
    summary: 'summary',
    reason: 'reason',
    completed_on: 'completedOn',
    completed_by: 'completedBy',
    figures: {
      field: 'figures',
      parted: '; ',
      written: ({ label, value }: UpdateRecord['figures'][number]) => `${label}: ${value}`,
    },
    notes: notesColumn,
    ...sourceColumns,
  } satisfies PlanFor<typeof updateFields | typeof reportFields | typeof statusWordFields>),
};

function updateRecords({ reports }: Register, site: PublishedSite): UpdateRecord[] {
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
      noUpdate: update.noUpdate ?? false,
      summary: update.summary,
      reason: update.reason ?? null,
      completedOn: update.completedOn ?? null,
      completedBy: update.completedOn ? lastDay(update.completedOn) : null,
      figures: update.figures.map(({ label, value }) => ({ label, value })),
      evidence: update.evidence,
      sic: update.sic,
      source: sourceOf(report.source),
    })),
  );
}
