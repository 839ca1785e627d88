import { ourWords } from '../fields/phrase.ts';
import type { Term } from '../glossary/schema.ts';
import { spellingsOf } from '../glossary/spellings.ts';
import { address } from '../site/address.ts';
import { alone, mayGo } from './answers.ts';
import type { Kind } from './kind.ts';
import { sentences } from './search-record.ts';

/** glossary.yaml */
export const glossary: Kind<'glossary', { id: string; terms: Term[] }> = {
  collection: 'glossary',
  noun: { one: 'glossary', many: 'glossaries' },
  name: 'glossary',
  exampleId: 'glossary',
  policies: {},
  entries: ({ terms }) => [{ id: 'glossary', terms }],
  knownFrom: () => undefined,
  address: () => address.glossary(),
  ...alone,
  list: undefined,
  parts: ({ terms }) => terms.map(({ id }) => id),
  partTitles: ({ terms }) => terms.map(({ id, term }) => [id, term]),
  title: () => 'Glossary',
  fileName: () => ourWords('The glossary'),
  notes: () => [],
  found: ({ terms }) =>
    terms.map((term) => ({
      path: address.glossary(term.id),
      title: term.expansion ? `${term.term}: ${term.expansion}` : term.term,
      names: [...spellingsOf(term), ...(term.expansion ? [term.expansion] : [])],
      text: sentences(term.meaning),
      also: term.gloss,
      facets: { kind: ['term'] },
    })),
  search: {
    rank: 7,
    as: { term: { one: 'Word of the glossary', many: 'Words of the glossary' } },
  },
  cards: () => [],
  tables: [],
  changes: {
    added: 'glossary-changed',
    gone: 'glossary-changed',
    changed: 'glossary-changed',
    byField: true,
  },
  ...mayGo,
  start: undefined,
};
