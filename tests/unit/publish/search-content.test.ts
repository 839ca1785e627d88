import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { SearchRecord } from '../../../src/lib/kinds/search-record.ts';
import { contentOf } from '../../../src/lib/publish/search-content.ts';
import { searchTable } from '../../../src/lib/publish/search-table.ts';
import type { SearchStart } from '../../../src/lib/search/start.ts';

function record(title: string, rest: Partial<SearchRecord> = {}): SearchRecord {
  return { path: `/${title.toLowerCase()}/`, title, text: '', facets: {}, ...rest };
}

const startOf = (records: SearchRecord[]): SearchStart =>
  JSON.parse(contentOf(records).files['start.json']);

describe('The table of answers', () => {
  const table = searchTable([
    record('W1', {
      refs: ['W1', 'HWS 5'],
      facets: { strategy: ['plan'], lead: ['parks', 'board'], kind: ['goal'] },
      due: '2023-09',
      updated: '2023-03-15',
      ratingWord: 'Amber',
    }),
    record('W2', { facets: { strategy: ['another'] }, due: '2023-03' }),
    record('About', { due: '2023-03-31', lang: 'cy' }),
  ]);

  test('lists each set of answers once, in the order of letters, and points to them', () => {
    expect(table.strategy).toEqual({ sets: [['another'], ['plan'], []], rows: [1, 0, 2] });
    expect(table.lead).toEqual({ sets: [['parks', 'board'], []], rows: [0, 1, 1] });
    expect(table.ref).toEqual({ sets: [['W1', 'HWS 5'], []], rows: [0, 1, 1] });
    expect(table.ratingWord.sets).toEqual([['Amber'], []]);
    expect(table.lang).toEqual({ sets: [['cy'], []], rows: [1, 1, 0] });
  });

  test('lists dates in order of time, in words; a month comes before its last day', () => {
    const dates = table.due.sets.map(([date = '']) => withPlainSpaces(date));
    expect(dates).toEqual(['March 2023', '31 March 2023', 'September 2023']);
    expect(table.due.rows).toEqual([2, 0, 1]);
  });
});

describe('The files of the search', () => {
  test('name everything but commitments by all its names', () => {
    const { names } = startOf([
      record('We will plant trees', { refs: ['W1'] }),
      record('Southend Association', { names: ['Southend Association', 'SA'] }),
    ]);
    expect(names).toEqual([[1, 'Southend Association', 'SA']]);
  });

  test('lie in a folder that is another one when they say another thing', () => {
    const folder = (title: string) => startOf([record(title)]).words;
    expect(folder('Trees')).toMatch(/^words\/[0-9a-f]{10}$/);
    expect(folder('Trees')).toBe(folder('Trees'));
    expect(folder('Trees')).not.toBe(folder('Parks'));
  });

  test('have the words of all pages, by their first letters', () => {
    const records = [record('Trees', { text: 'shade' }), record('Parks', { also: 'trees' })];
    const files: Record<string, string> = contentOf(records).files;
    const { words, letters } = startOf(records);
    expect(letters.map((letter) => files[`${words}/${letter}.txt`])).toEqual([
      'parks',
      'shade',
      'trees',
    ]);
  });
});

describe('What is indexed of a page', () => {
  const pageOf = (one: Partial<SearchRecord>, others: SearchRecord[] = []) =>
    contentOf([record('Trees', one), ...others]).pages[0];

  test('is what is shown, its title, its other names, and words that are not shown', () => {
    expect(
      pageOf({ text: 'Shade.', names: ['Trees', 'Woods'], akin: 'oaks', also: 'parks' }),
    ).toEqual({
      path: '/trees/',
      text: 'Shade.',
      fields: { title: 'Trees', names: 'Woods oaks', also: 'parks' },
    });
  });

  test('is two words as one, if another page writes them so, and a figure in short', () => {
    const other = record('Parks', { text: 'well-being' });
    expect(pageOf({ text: 'The well being of 1.8 million.' }, [other])).toMatchObject({
      text: 'The well being of 1·8 million.',
      fields: { also: 'wellbeing 1·8m' },
    });
  });

  test('is a word with odd signs as people type it', () => {
    expect(pageOf({ text: 'Less CO₂.' })).toMatchObject({ fields: { also: 'co2' } });
  });

  test('is its title or its address, if there is nothing else', () => {
    expect(pageOf({ text: '' })?.text).toBe('Trees');
    expect(pageOf({ title: '–', path: '/areas/north/' })?.text).toBe('/areas/north/');
  });
});
