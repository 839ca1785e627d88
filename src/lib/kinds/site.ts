import { ourWords } from '../fields/phrase.ts';
import { address } from '../site/address.ts';
import { alone, mayGo, notInSearch, withoutParts } from './answers.ts';
import type { Kind } from './kind.ts';

/** site.yaml */
export const site: Kind<'site', { id: string; name: string }> = {
  collection: 'site',
  noun: { one: 'setting', many: 'settings' },
  name: 'site',
  exampleId: 'site',
  policies: {},
  entries: ({ site: { name } }) => [{ id: 'site', name }],
  knownFrom: () => undefined,
  address: () => address.home(),
  ...alone,
  list: undefined,
  ...withoutParts,
  title: ({ name }) => name,
  fileName: () => ourWords('The site'),
  notes: () => [],
  ...notInSearch,
  cards: () => [],
  tables: [],
  changes: { added: 'site-changed', gone: 'site-changed', changed: 'site-changed', byField: true },
  ...mayGo,
  start: undefined,
};
