import { indicatorsTable } from '../open-data/tables/indicators.ts';
import type { Indicator } from '../register/snapshots.ts';
import { address } from '../site/address.ts';
import { fileNamed } from './file-names.ts';
import type { Kind } from './kind.ts';
import { notesOn } from './note.ts';
import { searchWords } from './search-record.ts';

/** indicators/<id>.yaml */
export const indicator: Kind<'indicators', Indicator> = {
  collection: 'indicators',
  noun: { one: 'measure', many: 'measures' },
  name: 'indicator',
  entries: ({ indicators }) => indicators,
  knownFrom: () => undefined,
  address: address.indicator,
  hasPage: true,
  beside: () => [],
  list: address.indicators(),
  folder: undefined,
  parts: () => [],
  partTitles: () => [],
  title: ({ name }) => name,
  fileName: fileNamed('name'),
  notes: (one) =>
    notesOn(one.sic, {
      group: 'Measures',
      where: one.name,
      path: address.indicator(one.id),
      source: one.source.text,
    }),
  found: ({ id, name, counts, unit }) => [
    {
      path: address.indicator(id),
      title: name,
      text: searchWords(counts, unit),
      facets: { kind: ['indicator'] },
    },
  ],
  search: { rank: 6, kinds: { indicator: { one: 'Measure', many: 'Measures' } } },
  cards: () => [],
  tables: [indicatorsTable],
  changes: {
    added: 'indicator-added',
    gone: 'indicator-gone',
    changed: 'indicator-changed',
    byField: true,
  },
  kept: undefined,
  reserved: [],
  start: { example: 'fuel-poverty', named: 'id', words: '', given: () => ({}) },
};
