import { lastDay } from '../../fields/calendar.ts';
import type { Register } from '../../register/types.ts';
import { toUrl } from '../../site/address.ts';
import { columnsOf } from '../columns.ts';
import { type CorrectionRecord, correctionRecordSchema } from '../records/correction.ts';
import type { OpenDataTable, PublishedSite } from '../table.ts';

export const correctionsTable: OpenDataTable<CorrectionRecord> = {
  name: 'corrections',
  place: 11,
  describes: 'One record for each correction of a published report.',
  schema: correctionRecordSchema,
  records: correctionRecords,
  columns: columnsOf(correctionRecordSchema, {
    id: 'id',
    url: 'url',
    strategy: 'strategy',
    report: 'report',
    commitment: 'commitment',
    date: 'date',
    known_on: 'knownOn',
    field: 'field',
    wrong: 'wrong',
    was: 'was',
    now: 'now',
  }),
};

function correctionRecords({ reports }: Register, site: PublishedSite): CorrectionRecord[] {
  return reports.flatMap((report) =>
    report.corrections.map((correction) => ({
      id: correction.id,
      url: toUrl(correction.path, site, site.base),
      strategy: report.strategyId,
      report: report.id,
      commitment: correction.commitment?.id ?? null,
      date: correction.date,
      knownOn: lastDay(correction.date),
      field: correction.field,
      wrong: correction.wrong,
      was: correction.raw.was,
      now: correction.raw.now,
    })),
  );
}
