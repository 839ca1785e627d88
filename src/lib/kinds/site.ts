import { ourWords } from '../fields/phrase.ts';
import { topicsTable } from '../open-data/tables/topics.ts';
import type { Topic } from '../register/topics.ts';
import { address } from '../site/address.ts';
import { alone, mayGo, withoutParts } from './answers.ts';
import type { Kind } from './kind.ts';
import { topicPages, topicRecords } from './topic.ts';

/** site.yaml */
export const site: Kind<'site', { id: string; name: string; topics: Topic[] }> = {
  collection: 'site',
  noun: { one: 'setting', many: 'settings' },
  name: 'site',
  exampleId: 'site',
  policies: {},
  entries: ({ site: { name }, topics }) => [{ id: 'site', name, topics }],
  knownFrom: () => undefined,
  address: () => address.home(),
  ...alone,
  listed: topicPages,
  list: undefined,
  ...withoutParts,
  title: ({ name }) => name,
  fileName: () => ourWords('The site'),
  notes: () => [],
  found: topicRecords,
  search: { rank: 8, as: { topic: { one: 'Topic', many: 'Topics' } } },
  cards: () => [],
  tables: [topicsTable],
  changes: { added: 'site-changed', gone: 'site-changed', changed: 'site-changed', byField: true },
  ...mayGo,
  start: undefined,
};
