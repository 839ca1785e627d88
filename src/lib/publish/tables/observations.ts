import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import type { DataTable, PublishedSite } from '../table.ts';
import { sourceColumns, sourceRecord } from './source-record.ts';

function observationRecords({ snapshots }: Register, site: PublishedSite) {
  return snapshots.flatMap((snapshot) =>
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
      notes: observation.sic.map(({ label, text }) => `${label}: ${text}`),
      source: sourceRecord(snapshot.source),
    })),
  );
}

type ObservationRecord = ReturnType<typeof observationRecords>[number];

export const observationsTable: DataTable<ObservationRecord> = {
  name: 'observations',
  describes: 'One record for each value of a measure that a snapshot prints.',
  records: observationRecords,
  columns: [
    { name: 'id', describes: 'The snapshot and the row.', value: ({ id }) => id },
    { name: 'url', describes: 'The address of the row.', value: ({ url }) => url },
    { name: 'area', describes: 'The ID of the area of the snapshot.', value: ({ area }) => area },
    {
      name: 'for_area',
      describes: 'The ID of the area that the value is for.',
      value: ({ forArea }) => forArea,
    },
    { name: 'published', describes: 'When it was published.', value: (one) => one.published },
    { name: 'indicator', describes: 'The ID of the measure.', value: (one) => one.indicator },
    { name: 'value', describes: 'The value as a number.', value: ({ value }) => value },
    {
      name: 'value_as_printed',
      describes: 'The value as printed.',
      value: ({ valueAsPrinted }) => valueAsPrinted,
    },
    { name: 'unit', describes: 'The unit.', value: ({ unit }) => unit },
    { name: 'people', describes: 'The number behind a share.', value: ({ people }) => people },
    {
      name: 'comparators',
      describes: 'What the source sets it beside, with the value as printed.',
      value: ({ comparators }) =>
        comparators.map(({ name, valueAsPrinted }) => `${name}: ${valueAsPrinted}`).join('; '),
    },
    {
      name: 'polarity',
      describes: 'Whether higher is better, lower is better, or neither.',
      value: ({ polarity }) => polarity,
    },
    { name: 'period', describes: 'The span it is for, as printed.', value: ({ period }) => period },
    { name: 'label', describes: 'The publisher’s own word for it.', value: ({ label }) => label },
    {
      name: 'notes',
      describes: 'What is odd in the source.',
      value: ({ notes }) => notes.join(' '),
    },
    ...sourceColumns,
  ],
};
