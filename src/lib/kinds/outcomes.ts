import { outcomeFiguresTable } from '../open-data/tables/outcome-figures.ts';
import { outcomesTable } from '../open-data/tables/outcomes.ts';
import {
  frameworkIndicatorFields,
  goalFields,
  objectiveFields,
  outcomeFiguresFields,
  outcomesFields,
} from '../outcome/fields.ts';
import type { Outcomes } from '../register/outcomes.ts';
import { address } from '../site/address.ts';
import { alone, changesNamed, mayGo } from './answers.ts';
import { fileNamed } from './file-names.ts';
import { numbered } from './headings.ts';
import type { Kind } from './kind.ts';
import { knownFromOfStrategy } from './known-from.ts';
import { notesOn } from './note.ts';
import { placesOf, searchWords, sentences } from './search-record.ts';

/** outcomes/<strategy>.yaml */
export const outcomes: Kind<'outcomes', Outcomes> = {
  collection: 'outcomes',
  noun: { one: 'outcomes framework', many: 'outcomes frameworks' },
  name: 'outcomes',
  exampleId: 'mse-2022',
  policies: {
    '': outcomesFields,
    'goals[].': goalFields,
    'goals[].objectives[].': objectiveFields,
    'goals[].objectives[].indicators[].': frameworkIndicatorFields,
    'goals[].objectives[].indicators[].figures.': outcomeFiguresFields,
  },
  entries: ({ outcomes: all }) => all,
  knownFrom: ({ id }, entries) => knownFromOfStrategy(id, entries),
  address: address.outcomes,
  ...alone,
  list: undefined,
  parts: ({ goals }) =>
    goals.flatMap((goal) => [
      goal.id,
      ...goal.objectives.flatMap(({ id, indicators }) => [id, ...indicators.map((row) => row.id)]),
    ]),
  partTitles: ({ goals }) =>
    goals.flatMap((goal) => [
      numbered(goal),
      ...goal.objectives.flatMap((objective) => [
        numbered(objective),
        ...objective.indicators.map(({ id, name }) => [id, name] as const),
      ]),
    ]),
  title: ({ title }) => title,
  fileName: fileNamed('title'),
  notes: (one) => {
    const about = {
      group: one.strategy.title,
      path: address.outcomes(one.id),
      source: one.source.text,
    };
    const rows = one.goals.flatMap(({ objectives }) => objectives).flatMap((o) => o.indicators);
    return [
      ...notesOn(one.sic, { ...about, where: one.title }),
      ...rows.flatMap(({ name, sic, figures }) => {
        const values = [figures?.baseline, ...(figures?.points ?? []).map(({ now }) => now)];
        const all = [...sic, ...values.flatMap((value) => value?.sic ?? [])];
        return notesOn(all, { ...about, where: name });
      }),
    ];
  },
  found: ({ id, title, strategy, standing, goals }, register) => [
    {
      path: address.outcomes(id),
      title,
      lang: register.strategies.find((one) => one.id === id)?.lang,
      text: sentences(
        standing,
        ...goals.flatMap((goal) => [
          goal.title,
          ...goal.objectives.flatMap((objective) => [
            objective.title,
            ...objective.indicators.map(({ name }) => name),
          ]),
        ]),
      ),
      also: searchWords('outcomes framework', strategy.title),
      facets: {
        kind: ['framework'],
        strategy: [id],
        place: placesOf(id, register),
      },
    },
  ],
  search: {
    rank: 10,
    as: { framework: { one: 'Outcomes framework', many: 'Outcomes frameworks' } },
  },
  cards: () => [],
  tables: [outcomesTable, outcomeFiguresTable],
  changes: { ...changesNamed('outcomes'), byField: true },
  ...mayGo,
  start: { example: 'mse-2022', named: 'owner', words: '', given: () => ({}) },
};
