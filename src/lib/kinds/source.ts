import { sourcesTable } from '../open-data/tables/sources.ts';
import type { Source } from '../register/types.ts';
import { address } from '../site/address.ts';
import { changesNamed, mayGo, notInSearch, withoutParts } from './answers.ts';
import { fileNamed } from './file-names.ts';
import type { Kind } from './kind.ts';

/** sources/<id>.yaml. A document has no page of its own; every page that cites it shows it. */
export const source: Kind<'sources', Source> = {
  collection: 'sources',
  noun: { one: 'document', many: 'documents' },
  name: 'source',
  exampleId: 'mse-2022-strategy',
  policies: {},
  entries: ({ sources }) => sources,
  knownFrom: () => undefined,
  address: () => address.data(),
  hasPage: false,
  beside: () => [],
  list: undefined,
  folder: undefined,
  listed: undefined,
  ...withoutParts,
  title: ({ title }) => title,
  fileName: fileNamed('title'),
  notes: () => [],
  ...notInSearch,
  cards: () => [],
  tables: [sourcesTable],
  changes: { ...changesNamed('source'), byField: true },
  ...mayGo,
  start: { example: 'mse-report-2026-09', named: 'id', words: '', given: () => ({}) },
};
