import { inWords } from '../fields/calendar.ts';
import { ourWords, say } from '../fields/phrase.ts';
import { observationsTable } from '../open-data/tables/observations.ts';
import { splitId } from '../register/names.ts';
import type { Observation, Snapshot } from '../register/snapshots.ts';
import { address } from '../site/address.ts';
import { observationFields, snapshotFields } from '../snapshot/fields.ts';
import { alone, changesNamed, mayGo, notInSearch } from './answers.ts';
import { fieldOr } from './file-names.ts';
import type { Kind } from './kind.ts';
import { notesOn } from './note.ts';
import { snapshotCard } from './place-cards.ts';

/** snapshots/<area>/<month>.yaml */
export const snapshot: Kind<'snapshots', Snapshot> = {
  collection: 'snapshots',
  noun: { one: 'profile', many: 'profiles' },
  name: 'snapshot',
  exampleId: '2023-03',
  policies: { '': snapshotFields, 'observations[].': observationFields },
  entries: ({ snapshots }) => snapshots,
  knownFrom: ({ data }) => data.published,
  address: (id) => {
    const { strategyId: areaId, slug } = splitId(id);
    return address.snapshot({ areaId, slug });
  },
  ...alone,
  list: undefined,
  parts: ({ observations }) => observations.map(({ indicator }, at) => `${indicator}-${at + 1}`),
  partTitles: ({ observations }) => observations.map((row) => [row.id, nameOf(row)]),
  title: ({ title }) => title,
  fileName: ({ id, data }) =>
    say`${fieldOr('title', id, data)}, ${ourWords(inWords(splitId(id).slug))}`,
  notes: (one) => {
    const path = address.snapshot(one);
    const where = `${one.title}, ${inWords(one.published)}`;
    const about = { group: 'Health profiles', source: one.source.text };
    return [
      ...notesOn(one.sic, { ...about, where, path }),
      ...one.observations.flatMap((row) =>
        notesOn(row.sic, {
          ...about,
          where: `${where}: ${nameOf(row)}`,
          path: `${path}#${row.id}`,
        }),
      ),
    ];
  },
  ...notInSearch,
  cards: (one, register) => [snapshotCard(one, register)],
  tables: [observationsTable],
  changes: { ...changesNamed('snapshot'), byField: true },
  ...mayGo,
  start: {
    example: 'southend-victoria 2026-09',
    named: 'month',
    words: '',
    given: (slug) => ({ published: slug }),
  },
};

/** A value of another area says whose it is. */
function nameOf({ indicator, forArea, isOfAnotherArea }: Observation): string {
  return isOfAnotherArea ? `${indicator.name}, ${forArea.name}` : indicator.name;
}
