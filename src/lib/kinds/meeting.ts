import { inWords } from '../fields/calendar.ts';
import { say } from '../fields/phrase.ts';
import { withPlainSpaces } from '../fields/text.ts';
import { agendaItemFields, decisionFields, meetingFields } from '../meeting/fields.ts';
import { decisionsTable } from '../open-data/tables/decisions.ts';
import { namesOf } from '../organisation/names.ts';
import type { Meeting } from '../register/meetings.ts';
import { splitId } from '../register/names.ts';
import { address } from '../site/address.ts';
import { alone, changesNamed, mayGo } from './answers.ts';
import { fieldOr } from './file-names.ts';
import type { Kind } from './kind.ts';
import { notesOn } from './note.ts';
import { searchWords, sentences } from './search-record.ts';

/** meetings/<board>/<day>.yaml */
export const meeting: Kind<'meetings', Meeting> = {
  collection: 'meetings',
  noun: { one: 'meeting', many: 'meetings' },
  name: 'meeting',
  exampleId: '2022-12-08',
  policies: { '': meetingFields, 'items[].': agendaItemFields, 'decisions[].': decisionFields },
  entries: ({ meetings }) => meetings,
  knownFrom: ({ id }) => splitId(id).slug,
  address: (id) => {
    const { strategyId: boardId, slug: on } = splitId(id);
    return address.meeting({ boardId, on });
  },
  ...alone,
  list: address.meetings(),
  parts: ({ items, decisions }) => [
    ...items.map(({ number }) => `item-${number}`),
    ...decisions.map(({ minute }) => `minute-${minute}`),
  ],
  partTitles: ({ items, decisions }) => [
    ...decisions.map(
      ({ minute, topic }) => [`minute-${minute}`, `Minute ${minute}: ${topic}`] as const,
    ),
    ...items.map(({ number, title }) => [`item-${number}`, `Item ${number}: ${title}`] as const),
  ],
  title: ({ board, title }) => `${board.name}: ${title}`,
  fileName: ({ id, data }, names) =>
    say`${names.organisation(splitId(id).strategyId)}, ${fieldOr('title', id, data)}`,
  notes: (one) => {
    const about = {
      group: one.board.name,
      path: address.meeting(one),
      source: one.source.text,
    };
    return [
      ...notesOn(one.sic, { ...about, where: one.title }),
      ...one.decisions.flatMap(({ minute, sic }) =>
        notesOn(sic, { ...about, where: `Minute ${minute}` }),
      ),
      ...one.items.flatMap(({ number, steps }) =>
        steps.flatMap(({ note }) =>
          note
            ? [
                {
                  ...about,
                  where: `Item ${number}`,
                  whose: 'source' as const,
                  label: 'A date in doubt',
                  text: note,
                },
              ]
            : [],
        ),
      ),
    ];
  },
  found: (one, { organisations }) => {
    const board = organisations.find(({ id }) => id === one.boardId);
    return [
      {
        path: address.meeting(one),
        title: one.title,
        text: sentences(
          one.board.name,
          one.summary,
          ...one.items.flatMap((item) => [item.title, item.summary]),
          ...one.decisions.flatMap(({ topic, resolutions, actions }) => [
            topic,
            ...[...resolutions, ...actions].map(({ text }) => text),
          ]),
        ),
        also: searchWords('board meeting', one.record, ...(board ? namesOf(board) : [])),
        facets: { kind: ['meeting'], ...(board?.area && { place: [board.area.id] }) },
      },
    ];
  },
  search: { rank: 9, as: 'meeting' },
  cards: () => [],
  tables: [decisionsTable],
  changes: { ...changesNamed('meeting'), byField: true },
  ...mayGo,
  start: {
    example: 'southend-hwb 2026-09-14',
    named: 'day',
    words: '',
    given: (slug) => ({
      title: `Replace this: meeting of ${withPlainSpaces(inWords(slug))}`,
      decisions: true,
    }),
  },
};
