import { areasTable } from '../open-data/tables/areas.ts';
import type { Area } from '../register/types.ts';
import { address } from '../site/address.ts';
import { changesNamed, knownByName } from './answers.ts';
import type { Kind } from './kind.ts';
import { areaCard } from './place-cards.ts';
import { searchWords, sentences } from './search-record.ts';

/** areas/<id>.yaml */
export const area: Kind<'areas', Area> = {
  collection: 'areas',
  noun: { one: 'place', many: 'places' },
  name: 'area',
  exampleId: 'southend-victoria',
  policies: {},
  entries: ({ areas }) => areas,
  ...knownByName('Places', address.area),
  list: address.areas(),
  found: ({ id, name, summary, within, covers }) => [
    {
      path: address.area(id),
      title: name,
      names: [name, ...covers],
      text: sentences(summary),
      also: searchWords(within?.name),
      facets: { kind: ['area'], place: [id] },
    },
  ],
  search: { rank: 5, as: 'area' },
  cards: (one, register) => [areaCard(one, register)],
  tables: [areasTable],
  changes: { ...changesNamed('area'), byField: true },
  start: { example: 'shoebury', named: 'id', words: '', given: () => ({}) },
};
