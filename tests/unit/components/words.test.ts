import { describe, expect, test } from 'vitest';
import { dueWords } from '../../../src/components/commitment/due-words.ts';
import { wordCounts } from '../../../src/components/progress/word-counts.ts';
import { years } from '../../../src/components/strategy/years.ts';
import { nounOf, nouns } from '../../../src/lib/commitment/nouns.ts';
import { openDataTables } from '../../../src/lib/publish/open-data-tables.ts';
import { missingFragment } from '../../../src/lib/site/address.ts';

test('every column of every data file has a name of its own and says what it holds', () => {
  for (const { columns } of openDataTables) {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(columns.filter(({ describes }) => !/^[A-Z].*\.$/.test(describes))).toEqual([]);
  }
});

describe('when it is due, in words', () => {
  test.each([
    [{ by: '2023-09', then: 'ongoing' as const }, 'September\u00a02023, then ongoing'],
    [{ by: '2023-09', then: 'annually' as const }, 'September\u00a02023, then each year'],
    [{ by: '2023-09-30' }, '30\u00a0September\u00a02023'],
    [undefined, 'No date is given'],
  ])('%o', (due, words) => {
    expect(dueWords(due)).toBe(words);
  });
});

test('a strategy of I and We statements calls them so; one of several kinds calls them commitments', () => {
  expect(nouns({ 'i-statement': 16, 'we-statement': 26 }, 'in-force').title).toBe(
    'I and We statements',
  );
  expect(nouns({ 'we-statement': 2, action: 1 }, 'in-force').title).toBe('Commitments');
  expect([nounOf(1), nounOf(2)]).toEqual(['commitment', 'commitments']);
});

test('the years of a strategy are a span, or one year', () => {
  expect(years({ from: 2022, to: 2033 })).toBe('2022 to 2033');
  expect(years({ from: 2026, to: 2026 })).toBe('2026');
});

test('the place of a missing ref can be linked whatever the ref looks like', () => {
  expect(missingFragment('I15')).toBe('no-i15');
  expect(missingFragment('HWS 1.2')).toBe('no-hws-1-2');
});

test('the words of a report are counted on both axes, in the order in which they occur', () => {
  const said = (lifecycle: string | undefined, rating: string | undefined) => ({
    lifecycle: lifecycle && { word: lifecycle, state: 'in-progress' },
    rating: rating && { word: rating, state: 'on-track' },
  });
  const updates = [
    said('Under way', 'On course'),
    said('Under way', undefined),
    said(undefined, undefined),
  ];
  expect(wordCounts({ updates } as unknown as Parameters<typeof wordCounts>[0])).toEqual([
    { word: 'Under way', state: 'in-progress', count: 2 },
    { word: 'On course', state: 'on-track', count: 1 },
  ]);
});
