import { expect, test } from 'vitest';
import { plain } from '../../../../src/lib/fields/phrase.ts';
import type { ReaderChange } from '../../../../src/lib/publish/difference/change.ts';
import { figureChanges } from '../../../../src/lib/publish/difference/figure-changes.ts';
import type { Published } from '../../../../src/lib/publish/difference/published.ts';
import { build } from '../../../../src/lib/register/build.ts';
import { entries } from '../../register/entries.ts';

const source = { document: 'plan' };

interface Case {
  names?: Record<string, string>;
  measures?: string[];
  /** The area of each value, and its time where one is printed. */
  values: [areaId: string, from?: string][];
}

/** A site with one profile, which came out in May 2023. */
function state({ names = {}, measures = ['damp'], values }: Case): Published {
  const all = entries({});
  const areas = { marsham: 'Marsham', quay: 'The Quay', ...names };
  all.areas = Object.entries(areas).map(([id, name]) => ({
    id,
    data: { name, kind: 'ward', summary: 'A place.', covers: [], source, sic: [] },
  }));
  all.indicators = measures.map((id) => ({
    id,
    data: {
      name: `Homes with ${id}`,
      group: 'environment' as never,
      counts: 'Homes.',
      unit: '% of homes',
      kind: 'share',
      polarity: 'lower-is-better',
      polaritySays: 'site',
      topics: [],
      breaks: [],
      source,
      sic: [],
    },
  }));
  const data = {
    title: 'Marsham in figures',
    published: '2023-05',
    summary: 'It tells of homes.',
    source,
    observations: values.map(([area, from]) => ({
      indicator: 'damp',
      area,
      printed: '9%',
      value: 9,
      comparators: [],
      sic: [],
      ...(from === undefined ? {} : { period: { from } }),
    })),
    notPublished: [],
    sic: [],
  };
  all.snapshots = [{ id: 'marsham/2023-05', data }];
  return { entries: all, register: build(all, '2023-06-01'), bodies: new Map() };
}

const changes = (before: Case, after: Case) => figureChanges(state(before), state(after));
const inLines = (found: ReaderChange[]) => found.map(({ says }) => plain(says));

test('A measure that gains a value is told of by its name, with whom and when the value is for', () => {
  const [gained, ...others] = changes(
    { values: [['marsham', '2021-22']] },
    {
      values: [
        ['marsham', '2021-22'],
        ['quay', '2022-23'],
      ],
    },
  );
  expect(others).toEqual([]);
  expect({
    ...gained,
    says: plain(gained?.says ?? []),
    brief: plain(gained?.brief ?? []),
  }).toMatchInlineSnapshot(`
      {
        "brief": "Homes with damp",
        "kind": "indicator-gains",
        "path": "/indicators/damp/",
        "says": "Homes with damp gains 1 value: The Quay, 2022/23",
        "subject": "indicators/damp",
      }
    `);
});

test('A measure that gains some values and loses others is told of twice', () => {
  const found = changes(
    { values: [['marsham', '2019-20'], ['marsham', '2020-21'], ['quay']] },
    { values: [['marsham', '2021-22'], ['quay']] },
  );
  expect(found.map(({ kind }) => kind)).toEqual(['indicator-gains', 'indicator-loses']);
  expect(inLines(found).join('\n')).toMatchInlineSnapshot(`
    "Homes with damp gains 1 value: Marsham, 2021/22
    Homes with damp loses 2 values: Marsham, 2019/20; Marsham, 2020/21"
  `);
});

test('A value without a time goes by the day on which its profile came out', () => {
  const found = changes(
    { values: [['marsham', '2021-22']] },
    { values: [['marsham', '2021-22'], ['quay']] },
  );
  expect(inLines(found)).toMatchInlineSnapshot(`
    [
      "Homes with damp gains 1 value: The Quay, May 2023",
    ]
  `);
});

test('A second value for the same place and time is told apart from the first', () => {
  const one: Case = { values: [['quay', '2021-22']] };
  const two: Case = {
    values: [
      ['quay', '2021-22'],
      ['quay', '2021-22'],
    ],
  };
  expect(inLines(changes(one, two))).toMatchInlineSnapshot(`
    [
      "Homes with damp gains 1 value: The Quay, 2021/22 (2)",
    ]
  `);
  expect(inLines(changes(two, one))).toMatchInlineSnapshot(`
    [
      "Homes with damp loses 1 value: The Quay, 2021/22 (2)",
    ]
  `);
  expect(changes(two, two)).toEqual([]);
});

test('A place under another name is no other place, so no value is gained or lost', () => {
  const values: Case['values'] = [['quay', '2021-22']];
  expect(changes({ values }, { values, names: { quay: 'Quayside' } })).toEqual([]);
});

test('A measure that only one of the states has is told of as a measure, not by its values', () => {
  const values: Case['values'] = [['quay', '2021-22']];
  const other: Case = { measures: ['mould', 'damp'], values };
  const without: Case = { measures: ['mould'], values: [] };
  const withNoValue = state(without);
  expect(figureChanges(withNoValue, state(other))).toEqual([]);
  expect(figureChanges(state(other), withNoValue)).toEqual([]);
});
