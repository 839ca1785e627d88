import { organisationsTable } from '../open-data/tables/organisations.ts';
import { namesOf } from '../organisation/names.ts';
import type { Organisation } from '../register/types.ts';
import { address } from '../site/address.ts';
import { fileNamed } from './file-names.ts';
import type { Kind } from './kind.ts';
import { notesOn } from './note.ts';
import { searchWords } from './search-record.ts';

/** organisations/<id>.yaml */
export const organisation: Kind<'organisations', Organisation> = {
  collection: 'organisations',
  noun: { one: 'organisation', many: 'organisations' },
  name: 'organisation',
  entries: ({ organisations }) => organisations,
  knownFrom: () => undefined,
  address: address.organisation,
  hasPage: true,
  beside: () => [],
  list: address.organisations(),
  folder: undefined,
  parts: () => [],
  partTitles: () => [],
  title: ({ name }) => name,
  fileName: fileNamed('name'),
  notes: (one) =>
    notesOn(one.sic, {
      group: 'Organisations',
      where: one.name,
      path: address.organisation(one.id),
      source: one.source.text,
    }),
  found: (one) => [
    {
      path: address.organisation(one.id),
      title: one.name,
      text: searchWords(one.summary, ...namesOf(one)),
      facets: { kind: ['organisation'] },
    },
  ],
  search: { rank: 4, kinds: { organisation: { one: 'Organisation', many: 'Organisations' } } },
  cards: () => [],
  tables: [organisationsTable],
  changes: {
    added: 'organisation-added',
    gone: 'organisation-gone',
    changed: 'organisation-changed',
    byField: true,
  },
  kept: undefined,
  reserved: [],
  start: { example: 'healthwatch-essex', named: 'id', words: '', given: () => ({}) },
};
