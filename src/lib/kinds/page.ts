import { axes } from '../axes/axes.ts';
import type { Page } from '../register/types.ts';
import { address, reservedAtTop } from '../site/address.ts';
import { alone, changesNamed } from './answers.ts';
import { fileNamed } from './file-names.ts';
import type { Kind } from './kind.ts';
import { sentences } from './search-record.ts';

/** pages/<id>.mdx */
export const page: Kind<'pages', Page> = {
  collection: 'pages',
  noun: { one: 'page', many: 'pages' },
  name: 'page',
  exampleId: 'about',
  policies: {},
  entries: ({ pages }) => pages,
  knownFrom: () => undefined,
  address: address.page,
  ...alone,
  list: undefined,
  // The page on method explains these rules, whatever else is written there.
  parts: (_, id) =>
    id === 'method'
      ? [...Object.keys(axes), ...Object.values(axes).flat(), 'comparing', 'totals']
      : [],
  partTitles: () => [],
  title: ({ title }) => title,
  fileName: fileNamed('title'),
  notes: () => [],
  found: ({ id, title, description, lang }) => [
    {
      path: address.page(id),
      title,
      text: sentences(description),
      lang,
      facets: { kind: ['page'] },
    },
  ],
  search: { rank: 11, as: { page: { one: 'Page of this site', many: 'Pages of this site' } } },
  cards: () => [],
  tables: [],
  changes: { ...changesNamed('page'), byField: true },
  kept: undefined,
  reserved: reservedAtTop,
  start: {
    example: 'corrections-policy',
    named: 'id',
    words: 'Replace this with the words of the page.',
    given: () => ({}),
  },
};
