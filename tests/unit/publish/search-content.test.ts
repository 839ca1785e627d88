import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { SearchRecord } from '../../../src/lib/kinds/search-record.ts';
import { contentOf } from '../../../src/lib/publish/search-content.ts';
import { searchTable } from '../../../src/lib/publish/search-table.ts';

function record(title: string, rest: Partial<SearchRecord> = {}): SearchRecord {
  return { path: `/${title.toLowerCase()}/`, title, text: '', facets: {}, ...rest };
}

describe('The table of answers', () => {
  const table = () =>
    searchTable([
      record('W1', {
        facets: { strategy: ['Plan'], lead: ['Parks', 'Board'], kind: ['goal'] },
        due: '2023-09',
        updated: '2023-03-15',
        ratingWord: 'Amber',
      }),
      record('W2', {
        facets: { strategy: ['Another'], lead: ['Board'] },
        due: '2023-03',
        lifecycleWord: 'Begun',
        ratingWord: 'Begun',
      }),
      record('About'),
    ]);

  test('lists each answer once, in the order of letters', () => {
    const { values } = table();
    expect([values.strategy, values.lead, values.kind, values.rating]).toEqual([
      ['Another', 'Plan'],
      ['Board', 'Parks'],
      ['goal'],
      [],
    ]);
  });

  test('gives each page the places of its answers, counted from 1, and 0 for none', () => {
    const { columns } = table();
    expect(columns.strategy).toEqual([2, 1, 0]);
    expect(columns.lead).toEqual([[2, 1], 1, 0]);
    expect(columns.kind).toEqual([1, 0, 0]);
    expect(columns.rating).toEqual([0, 0, 0]);
  });

  test('lists the dates in order, in words; a month comes after the days in it', () => {
    const { dates, due, updated } = table();
    expect(dates.map(withPlainSpaces)).toEqual(['15 March 2023', 'March 2023', 'September 2023']);
    expect([due, updated]).toEqual([
      [3, 2, 0],
      [1, 0, 0],
    ]);
  });

  test('tells a month and its last day apart', () => {
    const both = [record('A', { due: '2023-03-31' }), record('B', { due: '2023-03' })];
    for (const records of [both, both.toReversed()]) {
      expect(searchTable(records).dates.map(withPlainSpaces)).toEqual([
        'March 2023',
        '31 March 2023',
      ]);
    }
  });

  test('has the words of publishers once for both axes', () => {
    const { words, lifecycleWord, ratingWord } = table();
    expect([words, lifecycleWord, ratingWord]).toEqual([
      ['Amber', 'Begun'],
      [0, 2, 0],
      [1, 2, 0],
    ]);
  });
});

describe('The files of the search', () => {
  const named = (count: number) =>
    Array.from({ length: count }, (_, at) => record(`W${at}`, { ref: `W${at}` }));

  test('hold what is shown of each page, eight to a file', () => {
    const results = (count: number) =>
      Object.entries(contentOf(named(count)).filesFor([]))
        .filter(([path]) => /\d\.json$/.test(path))
        .map(([path, text]) => [path.split('/').at(-1), JSON.parse(text).length]);
    expect(results(8)).toEqual([['0.json', 8]]);
    expect(results(9)).toEqual([
      ['0.json', 8],
      ['1.json', 1],
    ]);
    expect(results(17)).toEqual([
      ['0.json', 8],
      ['1.json', 8],
      ['2.json', 1],
    ]);
  });

  test('show the title and the ref of a page that has one', () => {
    const files = contentOf([record('W1', { ref: 'W1' }), record('About')]).filesFor([]);
    const shown = Object.entries(files).find(([path]) => path.endsWith('/0.json'))?.[1] ?? '';
    expect(JSON.parse(shown)).toEqual([
      { path: '/w1/', title: 'W1', ref: 'W1' },
      { path: '/about/', title: 'About' },
    ]);
  });

  test('lie in a folder that is another one when they say another thing', () => {
    const folder = (title: string) => {
      const files = contentOf([record(title)]).filesFor(['a.pf']);
      const start = JSON.parse(files['start.json'] ?? '');
      expect(start.parts).toEqual(['a.pf']);
      expect(Object.keys(files)).toEqual([
        'start.json',
        `${start.folder}/0.json`,
        `${start.folder}/words.txt`,
      ]);
      return start.folder;
    };
    expect(folder('Trees')).toMatch(/^results\/[0-9a-f]{10}$/);
    expect(folder('Trees')).toBe(folder('Trees'));
    expect(folder('Trees')).not.toBe(folder('Parks'));
  });

  test('have the words of all pages, by how often they stand', () => {
    const files = contentOf([
      record('Trees', { text: 'shade shade' }),
      record('Parks', { text: 'trees' }),
    ]).filesFor([]);
    const words = Object.entries(files).find(([path]) => path.endsWith('/words.txt'))?.[1] ?? '';
    expect(words.endsWith('\n')).toBe(true);
    expect(words.trim().split('\n').toSorted()).toEqual(['parks', 'shade', 'trees']);
  });

  test('index each word of a text once, the most frequent first and then by letters', () => {
    const { pages } = contentOf([
      record('Oaks', { text: 'shade birds shade acorns' }),
      record('Parks', { text: 'shade benches' }),
    ]);
    expect(pages.map(({ path, text }) => [path, text])).toMatchInlineSnapshot(`
      [
        [
          "/oaks/",
          "shade_ acorn_ bird_",
        ],
        [
          "/parks/",
          "shade_ bench_",
        ],
      ]
    `);
  });

  test('find a page of which there is no more than a name by that, or by its address', () => {
    const { pages } = contentOf([record('Gwladwen'), record('–', { path: '/areas/north/' })]);
    expect(pages.map(({ text }) => text)).toEqual(['gwladwen_', 'area_ north_']);
  });
});
