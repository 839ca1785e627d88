import { describe, expect, test } from 'vitest';
import { leadOf } from '../../../src/components/list/list-words.ts';
import { partsTerm } from '../../../src/components/organisation/parts-term.ts';
import { wordCounts } from '../../../src/components/progress/word-counts.ts';
import { latestLead, yearLead } from '../../../src/components/updates/update-words.ts';
import { dueWords, whatDatesMean } from '../../../src/lib/commitment/due-words.ts';
import { nounOf, nouns } from '../../../src/lib/commitment/nouns.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
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
    [{ by: '2016-17-Q3' }, 'October to\u00a0December\u00a02016 (quarter\u00a03 of\u00a02016/17)'],
    [undefined, 'No date is given'],
  ])('%o', (due, words) => {
    expect(dueWords(due, false)).toBe(words);
  });

  test('that it goes on with none', () => {
    expect(dueWords(undefined, true)).toBe('Ongoing, with no date by which it is done');
  });
});

test('a strategy of I and We statements calls them so; one of several kinds calls them commitments', () => {
  expect(nouns({ 'i-statement': 16, 'we-statement': 26 }, 'in-force').title).toBe(
    'I and We statements',
  );
  expect(nouns({ 'we-statement': 2, action: 1 }, 'in-force').title).toBe('Commitments');
  expect([nounOf(1), nounOf(2)]).toEqual(['commitment', 'commitments']);
});

test.each([
  [['action'], 'Actions'],
  [['sub-action'], 'Sub-actions'],
  [['action', 'sub-action'], 'Commitments'],
  [['objective'], 'Objectives'],
  [['recommendation'], 'Recommendations'],
  [['measure'], 'Measures'],
  [['objective', 'measure'], 'Commitments'],
])('a strategy of %j calls them %s', (kinds, title) => {
  expect(nouns(Object.fromEntries(kinds.map((kind) => [kind, 2])), 'in-force').title).toBe(title);
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

describe('the page of a year begins with what publishers did', () => {
  test.each([
    [
      0,
      1,
      'We know of nothing that a publisher did in 2024. 1 change is what this site worked out or put right.',
    ],
    [
      0,
      44,
      'We know of nothing that a publisher did in 2024. 44 changes are what this site worked out or put right.',
    ],
    [1, 0, 'We know of 1 thing that a publisher did in 2024.'],
    [
      2,
      1,
      'We know of 2 things that a publisher did in 2024. 1 more change is what this site worked out or put right.',
    ],
    [
      12,
      1127,
      'We know of 12 things that a publisher did in 2024. 1,127 more changes are what this site worked out or put right.',
    ],
  ])('%i by publishers and %i by us', (publishers, ours, words) => {
    expect(withPlainSpaces(yearLead('2024', publishers, ours))).toBe(words);
  });
});

test('only a partnership has members: of any other body we know what belongs to it', () => {
  expect(partsTerm('partnership')).toBe('Its members');
  expect(partsTerm('council')).toBe('What belongs to it');
});

describe('the page of updates begins with when a publisher last did something', () => {
  test.each([
    ['2023-03-04', 'A publisher last did something that we know of on 4 March 2023.'],
    ['2023-03', 'A publisher last did something that we know of in March 2023.'],
    ['2023', 'A publisher last did something that we know of in 2023.'],
    [undefined, 'We know of nothing that a publisher did.'],
  ])('%s', (newest, words) => expect(withPlainSpaces(latestLead(newest))).toBe(words));
});

test('a list of commitments counts what holds, what is proposed and what is over apart', () => {
  const plans = ['in-force', 'draft', 'ended'] as const;
  const lead = (parts: number[], of: number[], pages = {}) => {
    const commitments = plans.flatMap((plan, at) =>
      Array.from({ length: parts[at] ?? 0 }, () => ({ strategy: { plan } })),
    );
    const list = { group: 'timeliness', count: commitments.length, commitments };
    const page = { list, number: 1, of: 1, from: 1, commitments, ...pages };
    const strategies = plans.map((plan, at) => ({ plan, counts: { of: of[at] ?? 0 } }));
    return withPlainSpaces(
      leadOf(
        page as unknown as Parameters<typeof leadOf>[0],
        strategies as unknown as Parameters<typeof leadOf>[1],
      ),
    );
  };
  expect(
    [
      lead([], []),
      lead([1], [1]),
      lead([1], [2]),
      lead([2], [2]),
      lead([3], [1200]),
      lead([1, 1, 0], [2, 1, 5]),
      lead([0, 0, 2], [42, 33, 138]),
      lead([42, 33, 138], [42, 33, 138]),
      lead([51], [60], { number: 2, of: 2, from: 51, commitments: [1] }),
      lead([52], [60], { number: 2, of: 2, from: 51, commitments: [1, 2] }),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "This list is empty.
    1 commitment of the strategies in force is in this list.
    1 of the 2 commitments of the strategies in force is in this list.
    All 2 commitments of the strategies in force are in this list.
    3 of the 1,200 commitments of the strategies in force are in this list.
    1 of the 2 commitments of the strategies in force and 1 proposal of a draft are in this list.
    2 of the 138 commitments of the strategies that ended are in this list.
    All 42 commitments of the strategies in force, all 33 proposals of drafts and all 138 commitments of the strategies that ended are in this list.
    51 of the 60 commitments of the strategies in force are in this list. Page 2 of 2 shows number 51.
    52 of the 60 commitments of the strategies in force are in this list. Page 2 of 2 shows 51 to 52."
  `);
});

test('what a strategy says of its dates stands beside those alone that mean it', () => {
  const said = { means: 'progress' as const, says: 'They are for progress.' };
  const of = (means: 'completion' | 'progress') => whatDatesMean({ by: '2023-09', means }, said);
  expect([of('progress'), of('completion')]).toEqual(['They are for progress.', undefined]);
  expect([
    whatDatesMean(undefined, said),
    whatDatesMean({ by: '2023-09', means: 'completion' }, undefined),
  ]).toEqual([undefined, undefined]);
});
