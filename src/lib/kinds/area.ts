import { areasTable } from '../open-data/tables/areas.ts';
import type { Area } from '../register/types.ts';
import { address } from '../site/address.ts';
import { fileNamed } from './file-names.ts';
import type { Kind } from './kind.ts';
import { notesOn } from './note.ts';
import { searchWords } from './search-record.ts';
import { areaCard } from './share-words.ts';

/** areas/<id>.yaml */
export const area: Kind<'areas', Area> = {
  collection: 'areas',
  noun: { one: 'place', many: 'places' },
  name: 'area',
  entries: ({ areas }) => areas,
  knownFrom: () => undefined,
  address: address.area,
  hasPage: true,
  beside: () => [],
  list: address.areas(),
  folder: undefined,
  parts: () => [],
  partTitles: () => [],
  title: ({ name }) => name,
  fileName: fileNamed('name'),
  notes: (one) =>
    notesOn(one.sic, {
      group: 'Places',
      where: one.name,
      path: address.area(one.id),
      source: one.source.text,
    }),
  found: ({ id, name, summary, within }) => [
    {
      path: address.area(id),
      title: name,
      text: searchWords(summary, within?.name ?? ''),
      facets: { kind: ['area'] },
    },
  ],
  search: { rank: 5, kinds: { area: { one: 'Place', many: 'Places' } } },
  cards: (one, register) => [areaCard(one, register)],
  tables: [areasTable],
  changes: { added: 'area-added', gone: 'area-gone', changed: 'area-changed', byField: true },
  kept: undefined,
  reserved: [],
  start: { example: 'shoebury', named: 'id', words: '', given: () => ({}) },
};
