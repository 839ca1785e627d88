import { expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { SearchRecord } from '../../../src/lib/kinds/search-record.ts';
import { searchTable } from '../../../src/lib/publish/search-table.ts';
import { columnNames, type TableColumn } from '../../../src/lib/search/table.ts';

const page = (own: Partial<SearchRecord>): SearchRecord => ({
  ...{ path: '/', title: 'A page', text: '', facets: {} },
  ...own,
});

/** What a column has for each page, in words. */
function valuesIn(name: TableColumn, ...own: Partial<SearchRecord>[]): string[] {
  const { sets, rows } = searchTable(own.map(page))[name];
  return rows.map((at) => withPlainSpaces((sets[at] ?? ['?']).join(', ')));
}

/** The values of a column in the order in which it lists them, each once. */
function setsOf(name: TableColumn, ...own: Partial<SearchRecord>[]): string[] {
  return searchTable(own.map(page))[name].sets.map((set) => withPlainSpaces(set.join(', ')));
}

test('Every column has a row for each page', () => {
  const table = searchTable([page({}), page({})]);
  expect(Object.keys(table)).toEqual([...columnNames]);
  expect(Object.values(table).map(({ rows }) => rows.length)).toEqual(columnNames.map(() => 2));
});

test('A page has in each column what it says, and nothing where it says nothing', () => {
  const own: Partial<SearchRecord> = {
    ...{ refs: ['W1', 'HWS 5.2'], due: '2023-09', updated: '2023-03-15', lang: 'cy' },
    ...{ lifecycleWord: 'Begun', ratingWord: 'On course' },
    facets: { kind: ['goal'], place: ['marsham', 'quay'] },
  };
  const told = (name: TableColumn) => valuesIn(name, own, {});
  expect(Object.fromEntries(columnNames.map((name) => [name, told(name)]))).toMatchInlineSnapshot(`
    {
      "due": [
        "September 2023",
        "",
      ],
      "freshness": [
        "",
        "",
      ],
      "kind": [
        "goal",
        "",
      ],
      "lang": [
        "cy",
        "",
      ],
      "lead": [
        "",
        "",
      ],
      "lifecycle": [
        "",
        "",
      ],
      "lifecycleWord": [
        "Begun",
        "",
      ],
      "place": [
        "marsham, quay",
        "",
      ],
      "rating": [
        "",
        "",
      ],
      "ratingWord": [
        "On course",
        "",
      ],
      "ref": [
        "W1, HWS 5.2",
        "",
      ],
      "strategy": [
        "",
        "",
      ],
      "timeliness": [
        "",
        "",
      ],
      "topic": [
        "",
        "",
      ],
      "updated": [
        "15 March 2023",
        "",
      ],
    }
  `);
});

test('Dates come in the order of time, a month as its last day, and none at all comes last', () => {
  const due = (date: string | undefined) => ({ due: date });
  expect(
    setsOf(
      'due',
      due('2024-02'),
      due(undefined),
      due('2024-02-10'),
      due('2023-12'),
      due('2024-03-01'),
    ),
  ).toEqual(['December 2023', '10 February 2024', 'February 2024', '1 March 2024', '']);
  expect(
    setsOf('updated', { updated: '2023-11' }, { updated: '2023-02' }, { updated: '2023-11' }),
  ).toEqual(['February 2023', 'November 2023']);
});

test('A month and its last day stand beside each other, and are two', () => {
  expect(setsOf('due', { due: '2024-03-31' }, { due: '2024-04' }, { due: '2024-03' })).toEqual([
    'March 2024',
    '31 March 2024',
    'April 2024',
  ]);
});

test('Anything else is in the order of its letters, each set of values once', () => {
  const kinds = (...kind: string[]) => ({ facets: { kind } });
  expect(setsOf('kind', kinds('goal'), kinds('area'), kinds('action'), kinds('goal'))).toEqual([
    'action',
    'area',
    'goal',
  ]);
  expect(setsOf('ratingWord', { ratingWord: 'Late' }, {}, { ratingWord: 'Ahead' })).toEqual([
    'Ahead',
    'Late',
    '',
  ]);
});
