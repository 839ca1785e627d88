import type { Register } from '../../register/types.ts';
import { address, toUrl } from '../../site/address.ts';
import type { DataTable, PublishedSite } from '../table.ts';
import { notesCell, sourceColumns, sourceRecord } from './source-record.ts';

function indicatorRecords({ indicators }: Register, site: PublishedSite) {
  return indicators.map((indicator) => ({
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
    sic: indicator.sic,
    source: sourceRecord(indicator.source),
  }));
}

type IndicatorRecord = ReturnType<typeof indicatorRecords>[number];

export const indicatorsTable: DataTable<IndicatorRecord> = {
  name: 'indicators',
  describes: 'One record for each measure.',
  records: indicatorRecords,
  columns: [
    { name: 'id', describes: 'The permanent ID.', value: ({ id }) => id },
    { name: 'url', describes: 'The address of its page.', value: ({ url }) => url },
    { name: 'name', describes: 'Its name.', value: ({ name }) => name },
    { name: 'group', describes: 'The heading it stands under.', value: ({ group }) => group },
    { name: 'counts', describes: 'What is counted, and of whom.', value: ({ counts }) => counts },
    { name: 'unit', describes: 'The unit.', value: ({ unit }) => unit },
    {
      name: 'kind',
      describes: 'Count, share, rate, ratio, rank or words.',
      value: (one) => one.kind,
    },
    {
      name: 'polarity',
      describes: 'Whether higher is better, lower is better, or neither.',
      value: ({ polarity }) => polarity,
    },
    {
      name: 'polarity_said_by',
      describes: 'Whether the source says so, or this site.',
      value: ({ polaritySaidBy }) => polaritySaidBy,
    },
    {
      name: 'observations',
      describes: 'How many values we hold.',
      value: ({ observations }) => observations,
    },
    { name: 'notes', describes: 'What is odd in the source.', value: ({ sic }) => notesCell(sic) },
    ...sourceColumns,
  ],
};
