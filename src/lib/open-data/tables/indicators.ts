import { address, toUrl } from '../../site/address.ts';
import { asFields, columnsOf } from '../columns.ts';
import { type IndicatorRecord, indicatorRecordSchema } from '../records/indicator.ts';
import type { OpenDataTable } from '../table.ts';
import { notesColumn, sourceColumns, sourceOf } from './source-fields.ts';

export const indicatorsTable: OpenDataTable<IndicatorRecord> = {
  name: 'indicators',
  place: 6,
  describes: 'One record for each measure.',
  schema: indicatorRecordSchema,
  records: ({ indicators }, site) =>
    indicators.map((indicator) => ({
      id: indicator.id,
      url: toUrl(address.indicator(indicator.id), site, site.base),
      name: indicator.name,
      group: indicator.group,
      counts: indicator.counts,
      unit: indicator.unit,
      kind: indicator.kind,
      polarity: indicator.polarity,
      polaritySaidBy: indicator.polaritySays,
      observations: indicator.observations.length,
      topics: indicator.topics.map(({ id }) => id),
      breaks: indicator.breaks.map(({ from, reason }) => ({ from, reason })),
      sic: indicator.sic,
      source: sourceOf(indicator.source),
    })),
  columns: columnsOf(indicatorRecordSchema, {
    ...asFields('id', 'url', 'name', 'group', 'counts', 'unit', 'kind', 'polarity'),
    ...asFields('polaritySaidBy', 'observations', 'topics'),
    breaks: {
      field: 'breaks',
      parted: '; ',
      written: ({ from, reason }: IndicatorRecord['breaks'][number]) => `${from}: ${reason}`,
    },
    notes: notesColumn,
    ...sourceColumns,
  }),
};
