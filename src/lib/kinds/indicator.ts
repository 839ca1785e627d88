import { indicatorsTable } from '../open-data/tables/indicators.ts';
import type { Indicator } from '../register/snapshots.ts';
import { address } from '../site/address.ts';
import { changesNamed, knownByName } from './answers.ts';
import type { Kind } from './kind.ts';
import { measureCard } from './measure-card.ts';
import { sentences } from './search-record.ts';

/** indicators/<id>.yaml */
export const indicator: Kind<'indicators', Indicator> = {
  collection: 'indicators',
  noun: { one: 'measure', many: 'measures' },
  name: 'indicator',
  exampleId: 'fuel-poverty',
  policies: {},
  entries: ({ indicators }) => indicators,
  ...knownByName('Measures', address.indicator),
  list: address.indicators(),
  found: ({ id, name, counts, unit, observations, topics }) => [
    {
      path: address.indicator(id),
      title: name,
      text: sentences(counts, unit),
      facets: {
        kind: ['indicator'],
        topic: topics.map((topic) => topic.id),
        place: [...new Set(observations.map(({ forArea }) => forArea.id))],
      },
    },
  ],
  search: { rank: 6, as: 'indicator' },
  cards: (one, register) => [measureCard(one, register)],
  tables: [indicatorsTable],
  changes: { ...changesNamed('indicator'), byField: true },
  start: { example: 'fuel-poverty', named: 'id', words: '', given: () => ({}) },
};
