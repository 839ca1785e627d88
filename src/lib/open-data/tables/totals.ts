import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import { asFields, columnsOf } from '../columns.ts';
import { type TotalRecord, totalRecordSchema } from '../records/total.ts';
import type { OpenDataTable, PublishedSite } from '../table.ts';
import { sourceColumns, sourceOf } from './source-fields.ts';

export const totalsTable: OpenDataTable<TotalRecord> = {
  name: 'totals',
  place: 13,
  describes: 'One record for each number of a total that a report prints.',
  schema: totalRecordSchema,
  records: totalRecords,
  columns: columnsOf(totalRecordSchema, {
    ...asFields('id', 'url', 'report', 'asAt', 'published', 'strategy', 'total', 'priority'),
    ...asFields('heading', 'base', 'of', 'ofFrom'),
    words: { field: 'words', parted: '; ' },
    ...asFields('label', 'count', 'countFrom', 'share', 'boxed', 'note'),
    ...sourceColumns,
  }),
};

function totalRecords({ reports }: Register, site: PublishedSite): TotalRecord[] {
  return reports.flatMap((report) =>
    report.totals.flatMap((total, at) =>
      total.parts.map(({ words, label, count, countFrom, share }, place) => ({
        id: `${report.id}#total-${at + 1}-${place + 1}`,
        url: toUrl(`${address.report(report)}#totals`, site, site.base),
        report: report.id,
        asAt: report.asAt,
        published: report.published ?? null,
        strategy: report.strategyId,
        total: at + 1,
        priority: total.priority ?? null,
        heading: total.heading ?? null,
        base: total.base ?? null,
        of: total.of ?? null,
        ofFrom: total.ofFrom ?? null,
        words,
        label: label ?? null,
        count: count ?? null,
        countFrom: countFrom ?? null,
        share: share ?? null,
        boxed: total.boxed ?? null,
        note: total.note ?? null,
        source: sourceOf(report.source),
      })),
    ),
  );
}
