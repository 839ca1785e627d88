import { describe, expect, test } from 'vitest';
import { changesOfTotals, isNumber } from '../../../src/lib/progress/change-table.ts';
import type { TotalFinding } from '../../../src/lib/progress/published-totals.ts';
import { found, part } from './totals.ts';

const words = (totals: TotalFinding[]) =>
  totals.flatMap(({ parts }) => parts.flatMap((one) => one.words));

/** The totals of two reports, compared; each report uses the words of its totals and these. */
function compare(
  before: TotalFinding[],
  after: TotalFinding[],
  printed: { words: string[]; points: string }[] = [],
  more: { before?: string[]; after?: string[] } = {},
) {
  return changesOfTotals(
    { totals: before, words: [...words(before), ...(more.before ?? [])] },
    { totals: after, words: [...words(after), ...(more.after ?? [])] },
    printed,
  );
}

const four = (...shares: string[]) =>
  found(
    ['On course', 'Some slippage', 'At risk', 'Under review'].map((word, at) =>
      part(word, shares[at] ?? ''),
    ),
    {},
    106,
  );

describe('what changed between September and November 2013', () => {
  const [change] = compare(
    [four('74.5', '4.7', '0.0', '20.8')],
    [four('80.2', '5.7', '0.9', '13.2')],
    [
      { words: ['On course'], points: '5.7' },
      { words: ['Some slippage'], points: '1.0' },
      { words: ['Under review'], points: '-7.6' },
    ],
  );

  test('is counted in commitments and in percentage points of the exact shares', () => {
    expect(change?.rows.map((row) => [row.words.join(), row.change, row.points])).toEqual([
      ['On course', 6, 5.7],
      ['Some slippage', 1, 0.9],
      ['At risk', 1, 0.9],
      ['Under review', -8, -7.5],
    ]);
  });

  test('shows where the source differs, and what subtracting rounded shares gives', () => {
    expect(
      change?.rows.map(({ printed, differs, ofRounded }) => [printed, differs, ofRounded]),
    ).toEqual([
      ['5.7', false, 5.7],
      ['1.0', true, 1],
      [undefined, false, 0.9],
      ['-7.6', true, -7.6],
    ]);
  });
});

describe('two totals', () => {
  const inProgress = { base: 'actions in progress' };
  const before = found([part('Achieved/On target', 60, '50'), part('Some delay', 60, '50')], {
    ...inProgress,
    of: 120,
  });
  const after = found([part('On target/Achieved', 64, '55'), part('Late', 1, 'less than 1')], {
    ...inProgress,
    of: 114,
  });

  test('are compared by their words, in whatever order these stand, the later ones first', () => {
    const [change] = compare([before], [after]);
    expect(change?.rows.map((row) => [row.words, row.change, row.points])).toEqual([
      // 64 of 114 is 56.14 and 60 of 120 is 50.
      [['On target', 'Achieved'], 4, 6.1],
      [['Late'], undefined, undefined],
      [['Some delay'], undefined, undefined],
    ]);
  });

  test('tell a word that the report does not use from one that this total does not have', () => {
    const uses = (more: Parameters<typeof compare>[3]) =>
      compare([before], [after], [], more)[0]?.rows.map(({ from, to }) => [
        from.part?.count ?? from.isUsed,
        to.part?.count ?? to.isUsed,
      ]);
    expect(uses({})).toEqual([
      [60, 64],
      [false, 1],
      [60, false],
    ]);
    expect(uses({ before: ['Late'], after: ['Some delay'] })).toEqual([
      [60, 64],
      [true, 1],
      [60, true],
    ]);
  });

  test('keep a share that is printed in words, and subtract nothing from it', () => {
    const [change] = compare([before], [after]);
    expect(change?.rows[1]?.to.part?.share).toBe('less than 1');
    expect(change?.rows[1]?.ofRounded).toBeUndefined();
    const vague = found([part('Late', 2, '<2')], { ...inProgress, of: 120 });
    expect(compare([vague], [after])[0]?.rows[1]).toMatchObject({
      change: -1,
      ofRounded: undefined,
    });
  });

  test('of other things, or under other headings, are not compared', () => {
    const moved = (change: Partial<TotalFinding>) => compare([before], [{ ...after, ...change }]);
    expect(moved({ base: undefined })).toEqual([]);
    expect(moved({ title: 'Homes' })).toEqual([]);
    expect(moved({ priority: 'homes' })).toEqual([]);
  });

  test('are each compared once', () => {
    expect(compare([before], [after, after])).toHaveLength(1);
    expect(compare([before, before], [after, after])).toHaveLength(2);
  });

  test('have no points where the number of all is not known', () => {
    const bare = { ...after, of: undefined, ofFrom: undefined };
    expect(compare([before], [bare])[0]?.rows[0]).toMatchObject({ change: 4, points: undefined });
  });

  test('have no change where a count cannot be told', () => {
    const shares = found([part('On target/Achieved', '56')], inProgress);
    expect(compare([before], [shares])[0]?.rows[0]).toMatchObject({
      change: undefined,
      points: undefined,
      ofRounded: 6,
    });
  });

  test('get the printed changes where they are of all, and no other total does', () => {
    const printed = [{ words: ['Achieved', 'On target'], points: '5' }];
    expect(compare([before], [after], printed)[0]?.rows[0]).toMatchObject({
      printed: '5',
      differs: true,
    });
    const homes = { title: 'Homes' };
    const of = (total: TotalFinding) => ({ ...total, ...homes });
    const both = compare([of(before), before], [of(after), after], printed);
    expect(both.map(({ rows }) => rows[0]?.printed)).toEqual([undefined, '5']);
  });

  test('of a part that no word stands for are compared by its label', () => {
    const late = { words: [], label: 'No answer', count: 3 };
    const total = found([late], { of: 10 });
    expect(compare([total], [{ ...total, of: 6 }])[0]?.rows).toMatchObject([
      { label: 'No answer', change: 0, points: 20 },
    ]);
  });
});

test.each([
  ['5.7', true],
  ['-7.6', true],
  ['+4', true],
  ['', false],
  [' ', false],
  ['about 5', false],
  [undefined, false],
])('A printed change of “%s” can be held against ours: %s', (printed, can) => {
  expect(isNumber(printed)).toBe(can);
});
