import { address, toUrl } from '../../site/address.ts';
import type { observationFields, snapshotFields } from '../../snapshot/fields.ts';
import { asFields, columnsOf, type PlanFor } from '../columns.ts';
import { type ObservationRecord, observationRecordSchema } from '../records/observation.ts';
import type { OpenDataTable } from '../table.ts';
import { noteLine, sourceColumns, sourceOf } from './source-fields.ts';

export const observationsTable: OpenDataTable<ObservationRecord> = {
  name: 'observations',
  place: 7,
  describes: 'One record for each value of a measure that a snapshot prints.',
  schema: observationRecordSchema,
  records: ({ snapshots }, site) =>
    snapshots.flatMap((snapshot) =>
      snapshot.observations.map((observation) => ({
        id: `${snapshot.id}#${observation.id}`,
        url: `${toUrl(address.snapshot(snapshot), site, site.base)}#${observation.id}`,
        area: snapshot.areaId,
        forArea: observation.forArea.id,
        published: snapshot.published,
        indicator: observation.indicator.id,
        value: observation.value ?? null,
        valueAsPrinted: observation.printed,
        unit: observation.indicator.unit,
        people: observation.people ?? null,
        comparators: observation.comparisons.map(({ name, value, printed, words }) => ({
          name,
          value: value ?? null,
          valueAsPrinted: printed,
          difference: words,
        })),
        polarity: observation.indicator.polarity,
        period: observation.period ?? null,
        label: observation.label ?? null,
        comment: observation.comment ?? null,
        notes: observation.sic.map(noteLine),
        source: sourceOf(snapshot.source),
      })),
    ),
  columns: columnsOf(observationRecordSchema, {
    ...asFields('id', 'url', 'area', 'forArea', 'published', 'indicator', 'value'),
    ...asFields('valueAsPrinted', 'unit', 'people'),
    comparators: {
      field: 'comparators',
      parted: '; ',
      written: ({ name, valueAsPrinted }: ObservationRecord['comparators'][number]) =>
        `${name}: ${valueAsPrinted}`,
    },
    ...asFields('polarity', 'period', 'label', 'comment', 'notes'),
    ...sourceColumns,
  } satisfies PlanFor<typeof snapshotFields | typeof observationFields>),
};
