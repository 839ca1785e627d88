import { address, toUrl } from '../../site/address.ts';
import type { observationFields, snapshotFields } from '../../snapshot/fields.ts';
import { asFields, columnsOf, type PlanFor } from '../columns.ts';
import { type ObservationRecord, observationRecordSchema } from '../records/observation.ts';
import type { OpenDataTable } from '../table.ts';
import { printedValueOf } from './printed-value.ts';
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
        unit: observation.unit ?? observation.indicator.unit,
        people: observation.count ?? null,
        ...printedValueOf(observation),
        sex: observation.for?.sex ?? null,
        age: observation.for?.age ?? null,
        group: observation.for?.group ?? null,
        comparators: observation.comparisons.map((comparison) => ({
          name: comparison.name,
          value: comparison.value ?? null,
          valueAsPrinted: comparison.printed,
          difference: comparison.words,
          ...printedValueOf(comparison),
          source: comparison.source ? sourceOf(comparison.source) : null,
        })),
        polarity: observation.indicator.polarity,
        period: observation.period ?? null,
        periodFrom: observation.dated?.first ?? null,
        periodTo: observation.dated?.last ?? null,
        periodKind: observation.dated?.kind ?? null,
        label: observation.label ?? null,
        comment: observation.comment ?? null,
        notes: observation.sic.map(noteLine),
        source: sourceOf(observation.source ?? snapshot.source),
      })),
    ),
  columns: columnsOf(observationRecordSchema, {
    ...asFields('id', 'url', 'area', 'forArea', 'published', 'indicator', 'value'),
    ...asFields('valueAsPrinted', 'unit', 'people', 'count', 'denominator'),
    interval_lower: 'interval.lower',
    interval_upper: 'interval.upper',
    interval_level: 'interval.level',
    interval_method: 'interval.method',
    ...asFields('suppressed', 'provisional', 'sex', 'age', 'group'),
    comparators: {
      field: 'comparators',
      parted: '; ',
      written: ({ name, valueAsPrinted }: ObservationRecord['comparators'][number]) =>
        `${name}: ${valueAsPrinted}`,
    },
    ...asFields('polarity', 'period', 'periodFrom', 'periodTo', 'periodKind'),
    ...asFields('label', 'comment', 'notes'),
    ...sourceColumns,
  } satisfies PlanFor<typeof snapshotFields | typeof observationFields>),
};
