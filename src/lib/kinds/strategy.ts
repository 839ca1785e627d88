import { strategiesTable } from '../open-data/tables/strategies.ts';
import { namesOf } from '../organisation/names.ts';
import { priorityFields } from '../priority/fields.ts';
import { statusWordFields } from '../progress/fields.ts';
import type { Strategy } from '../register/types.ts';
import { address } from '../site/address.ts';
import { strategyFields } from '../strategy/fields.ts';
import { alone, changesNamed } from './answers.ts';
import { fileNamed } from './file-names.ts';
import { headingsBelow, numbered } from './headings.ts';
import type { Kind } from './kind.ts';
import { knownFromOfStrategy } from './known-from.ts';
import { notesOn, type OpenQuestion } from './note.ts';
import { searchWords } from './search-record.ts';
import { strategyCard } from './share-words.ts';

/** strategies/<id>.mdx */
export const strategy: Kind<'strategies', Strategy> = {
  collection: 'strategies',
  noun: { one: 'strategy', many: 'strategies' },
  name: 'strategy',
  exampleId: 'mse-2022',
  policies: {
    '': strategyFields,
    'priorities[].': priorityFields,
    'statusWords[].': statusWordFields,
  },
  entries: ({ strategies }) => strategies,
  knownFrom: ({ id }, entries) => knownFromOfStrategy(id, entries),
  address: address.strategy,
  ...alone,
  list: address.strategies(),
  parts: ({ priorities }) => headingsBelow(priorities).map(({ id }) => id),
  partTitles: ({ priorities }) => headingsBelow(priorities).map(numbered),
  title: ({ title }) => title,
  fileName: fileNamed('title'),
  notes,
  found: ({ id, title, lang, shortTitle, summary, publisher }) => [
    {
      path: address.strategy(id),
      title,
      lang,
      text: searchWords(shortTitle, summary, ...namesOf(publisher)),
      facets: { kind: ['strategy'], strategy: [id] },
    },
  ],
  search: { rank: 2, as: 'strategy' },
  cards: (one, register) => [strategyCard(one, register)],
  tables: [strategiesTable],
  changes: { ...changesNamed('strategy'), byField: false },
  kept: {
    instead: 'Bring the file back; a strategy that is over gets standing: superseded.',
    takesNotice: false,
    mayMove: true,
  },
  reserved: [],
  start: {
    example: 'southend-2027',
    named: 'id',
    words: 'Replace this with what the strategy is about, in a few plain sentences.',
    given: () => ({}),
  },
};

function notes(one: Strategy): OpenQuestion[] {
  const about = {
    group: one.title,
    path: address.strategy(one.id),
    source: one.source.text,
  };
  return [
    ...notesOn(one.sic, { ...about, where: one.title }),
    ...one.missing.map(({ ref, whose, text }) => ({
      ...about,
      where: ref,
      path: address.list(one),
      whose,
      label: 'A gap in the numbering',
      text,
    })),
    ...headingsBelow(one.priorities).flatMap((heading) =>
      notesOn(heading.sic, {
        ...about,
        where: [heading.level, heading.number, heading.title].filter(Boolean).join(' '),
        path: address.priority(one.id, heading.id),
      }),
    ),
    ...one.milestones.flatMap(({ title, note, source }) =>
      note
        ? [
            {
              ...about,
              where: title,
              whose: 'source' as const,
              label: 'A date in doubt',
              text: note,
              source: source.text,
            },
          ]
        : [],
    ),
  ];
}
