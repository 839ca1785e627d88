import { organisationsTable } from '../open-data/tables/organisations.ts';
import { namesOf } from '../organisation/names.ts';
import type { Organisation } from '../register/types.ts';
import { address } from '../site/address.ts';
import { changesNamed, knownByName } from './answers.ts';
import type { Kind } from './kind.ts';
import { sentences } from './search-record.ts';

/** organisations/<id>.yaml */
export const organisation: Kind<'organisations', Organisation> = {
  collection: 'organisations',
  noun: { one: 'organisation', many: 'organisations' },
  name: 'organisation',
  exampleId: 'savs',
  policies: {},
  entries: ({ organisations }) => organisations,
  ...knownByName('Organisations', address.organisation),
  list: address.organisations(),
  found: (one) => [
    {
      path: address.organisation(one.id),
      title: one.name,
      names: namesOf(one),
      text: sentences(one.summary),
      facets: { kind: ['organisation'], ...(one.area && { place: [one.area.id] }) },
    },
  ],
  search: { rank: 4, as: 'organisation' },
  cards: () => [],
  tables: [organisationsTable],
  changes: { ...changesNamed('organisation'), byField: true },
  start: { example: 'healthwatch-essex', named: 'id', words: '', given: () => ({}) },
};
