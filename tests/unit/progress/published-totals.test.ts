import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTotals, type TotalFinding } from '../../../src/lib/progress/published-totals.ts';
import { found, part, printed, shapes } from './totals.ts';

/** How many in all and how we know, then each count, with a star where it is worked out. */
function told({ of, ofFrom, parts }: TotalFinding): string {
  const counts = parts.map(({ count, countFrom }) =>
    count === undefined ? '?' : `${count}${countFrom === 'shares' ? '*' : ''}`,
  );
  return `${counts.join(', ')} of ${of ?? '?'} (${ofFrom ?? 'not known'})`;
}

const four = (...shares: string[]) =>
  ['On course', 'Some slippage', 'At risk', 'Under review'].flatMap((word, at) =>
    shares[at] === undefined ? [] : part(word, shares[at]),
  );
const boxes = (...counts: number[]) => counts.map((count) => ({ words: [], count }));

describe('what a source prints is kept as it stands', () => {
  test('counts, their total and their shares, though the shares do not fit', () => {
    expect(told(shapes.inProgress)).toBe('64, 49, 1 of 114 (printed)');
    expect(shapes.inProgress.parts.map(({ share }) => share)).toEqual(['55', '43', 'less than 1']);
  });

  test('counts without shares', () => {
    expect(told(shapes.secondYear)).toBe('21, 21, 7 of 49 (printed)');
    expect(told(shapes.all)).toBe('40, 9 of 49 (printed)');
  });

  test('a total, where no count or several fit its shares', () => {
    expect(told(found(four('58.3', '41.7'), { of: 11 }))).toBe('?, ? of 11 (printed)');
    expect(told(found(four('50', '50'), { of: 201 }))).toBe('?, ? of 201 (printed)');
  });

  test('counts that make more or less than the printed total', () => {
    const total = found([part('On course', 60), part('At risk', 49)], { of: 114 });
    expect(told(total)).toBe('60, 49 of 114 (printed)');
    expect(total.counted).toBe(109);
  });

  test('some counts beside shares: the others are worked out', () => {
    const total = found([part('On course', 64), part('At risk', '43.0'), part('Late', '<1%')], {
      of: 114,
    });
    expect(told(total)).toBe('64, 49*, 1* of 114 (printed)');
    expect(total.counted).toBeUndefined();
  });

  test('one part for several words, and one for none of them', () => {
    const total = found([
      part('Achieved/On target', 3),
      { words: [], label: 'No answer', count: 1 },
    ]);
    expect(total.parts.map(({ words, label }) => [words, label])).toEqual([
      [['Achieved', 'On target'], undefined],
      [[], 'No answer'],
    ]);
  });

  test('a note, a heading and what is counted', () => {
    const more = { title: 'Visits', base: 'visits', note: 'Printed twice.' };
    expect(found([part('On course', 4)], more)).toMatchObject(more);
    expect(found([part('On course', 4)], { priority: 'homes' })).toMatchObject({
      priority: 'homes',
      title: undefined,
      base: undefined,
    });
  });
});

describe('how many a total counts in all', () => {
  test.each<[what: string, TotalFinding, string]>([
    ['is what is printed', found(four('50', '50'), { of: 8 }, 106), '4*, 4* of 8 (printed)'],
    [
      'is what the publisher counts, for all commitments and where it fits',
      found(four('80.2', '5.7', '0.9', '13.2'), {}, 106),
      '85*, 6*, 1*, 14* of 106 (declared)',
    ],
    [
      'is that also when several counts fit',
      found(four('50', '50'), {}, 201),
      '?, ? of 201 (declared)',
    ],
    [
      'is not what the publisher counts when the shares are of another',
      found(four('50', '50'), {}, 7),
      '?, ? of ? (not known)',
    ],
    [
      'is not that for others than all commitments',
      found(four('50', '50'), { base: 'visits' }, 8),
      '?, ? of ? (not known)',
    ],
    [
      'is not that under a heading',
      found(four('50', '50'), { priority: 'homes' }, 8),
      '?, ? of ? (not known)',
    ],
    [
      'is not that under a heading of its own',
      found(four('50', '50'), { title: 'Homes' }, 8),
      '?, ? of ? (not known)',
    ],
    [
      'is the sum of the boxes when it fits',
      found(four('87.5', '0', '0', '12.5'), { priority: 'a', boxes: boxes(3, 5) }),
      '7*, 0*, 0*, 1* of 8 (boxes)',
    ],
    [
      'is not the sum of boxes that do not fit',
      found(four('58.3', '41.7'), { priority: 'a', boxes: boxes(5, 6) }),
      '?, ? of ? (not known)',
    ],
    [
      'is the sum of the counts when the printed shares are of it',
      found([part('A', 64, '55'), part('B', 49, '43'), part('C', 1, '<1')]),
      '64, 49, 1 of 114 (counts)',
    ],
    [
      'is that however little a source rounds, within two points',
      found([part('A', 5, '48'), part('B', 5, '52')]),
      '5, 5 of 10 (counts)',
    ],
    [
      'is not the sum of counts whose shares are of more',
      found([part('A', 4, '10'), part('B', 6, '15')]),
      '4, 6 of ? (not known)',
    ],
    [
      'is not that when one share is just too far',
      found([part('A', 5, '47.9'), part('B', 5, '50')]),
      '5, 5 of ? (not known)',
    ],
    [
      'is not that when one share says “less than” and is not',
      found([part('A', 5, '50'), part('B', 5, '<50')]),
      '5, 5 of ? (not known)',
    ],
    [
      'is not that when a part has no share',
      found([part('A', 5, '50'), part('B', 5)]),
      '5, 5 of ? (not known)',
    ],
    [
      'is not the sum of counts alone: there may be more parts',
      found([part('A', 4), part('B', 6)]),
      '4, 6 of ? (not known)',
    ],
    [
      'is not known from nothing but noughts',
      found([part('A', 0, '0'), part('B', 0, '0')]),
      '0, 0 of ? (not known)',
    ],
  ])('%s', (_, total, expected) => {
    expect(told(total)).toBe(expected);
  });

  test('is never less than the counts that are worked out with it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(100), { minLength: 1, maxLength: 4 }),
        fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
        (shares, declared) => {
          const total = found(four(...shares.map(String)), {}, declared);
          const counts = total.parts.flatMap(({ count }) => count ?? []);
          if (counts.length > 0) {
            expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total.of);
          }
          expect([undefined, declared]).toContain(total.of);
        },
      ),
    );
  });
});

describe('what the other headings leave', () => {
  const known = printed(four('75.0', '25.0'), { priority: 'a', boxes: boxes(8) });
  const open = printed(four('58.3', '41.7'), { priority: 'b', boxes: boxes(5, 6) });
  const whole = (...totals: Parameters<typeof findTotals>[0]) => [
    printed(four('65.0', '35.0'), { of: 20 }),
    ...totals,
  ];

  test('is the total of the only one that is not known', () => {
    const [, a, b] = findTotals(whole(known, open), undefined, ['a', 'b']).map(told);
    expect([a, b]).toEqual(['6*, 2* of 8 (boxes)', '7*, 5* of 12 (remainder)']);
  });

  test('is reckoned from the publisher’s own count when the report prints no total of all', () => {
    expect(findTotals([known, open], 20, ['a', 'b']).map(told)[1]).toBe('7*, 5* of 12 (remainder)');
  });

  test('keeps the sum of its boxes beside it', () => {
    expect(findTotals([known, open], 20, ['a', 'b'])[1]?.boxed).toBe(11);
  });

  test('is nobody’s when two are not known, though it would fit the one or the other', () => {
    const other = printed(four('50.0', '50.0'), { priority: 'c' });
    const third = printed(four('50.0', '50.0'), { priority: 'b' });
    for (const totals of [
      [known, third, other],
      [known, other, third],
      [third, known, other],
    ]) {
      const all = findTotals(totals, 20, ['a', 'b', 'c']).map(told);
      expect(all.filter((one) => one === '?, ? of ? (not known)')).toHaveLength(2);
      expect(all).toContain('6*, 2* of 8 (boxes)');
    }
  });

  test('is not reckoned when nobody says how many there are in all', () => {
    expect(findTotals([known, open], undefined, ['a', 'b']).map(told)[1]).toBe(
      '?, ? of ? (not known)',
    );
    const vague = printed(four('65.0', '36.0'));
    expect(findTotals([vague, known, open], 20, ['a', 'b']).map(told)[2]).toBe(
      '?, ? of ? (not known)',
    );
  });

  test('is not reckoned when a heading has no total, or is no heading of the first level', () => {
    expect(findTotals([known, open], 20, ['a', 'b', 'c']).map(told)[1]).toBe(
      '?, ? of ? (not known)',
    );
    expect(findTotals([known, open], 20, ['a', 'c']).map(told)[1]).toBe('?, ? of ? (not known)');
    expect(findTotals([known, open], 20, ['a']).map(told)[1]).toBe('?, ? of ? (not known)');
    expect(findTotals([known, known, open], 20, ['a', 'b', 'c']).map(told)[2]).toBe(
      '?, ? of ? (not known)',
    );
  });

  test('is not reckoned across what counts something else', () => {
    const visits = { ...open, base: 'visits' };
    expect(findTotals([known, visits], 20, ['a', 'b']).map(told)[1]).toBe('?, ? of ? (not known)');
    expect(findTotals([known, open, visits], 20, ['a', 'b']).map(told).slice(1)).toEqual([
      '7*, 5* of 12 (remainder)',
      '?, ? of ? (not known)',
    ]);
    const allVisits = printed(four('65.0', '35.0'), { of: 99, base: 'visits' });
    expect(findTotals([allVisits, known, open], 20, ['a', 'b']).map(told)[2]).toBe(
      '7*, 5* of 12 (remainder)',
    );
  });

  test('is not taken when it does not fit, or nothing is left', () => {
    expect(findTotals([known, open], 21, ['a', 'b']).map(told)[1]).toBe('?, ? of ? (not known)');
    expect(findTotals([known, open], 8, ['a', 'b']).map(told)[1]).toBe('?, ? of ? (not known)');
  });
});

describe('each part of a total', () => {
  test('says where its count is from', () => {
    const from = (total: TotalFinding) => total.parts.map(({ countFrom }) => countFrom);
    const some = [part('A', 6), part('B', '25')];
    expect(from(found(some, { of: 8 }))).toEqual(['printed', 'shares']);
    expect(from(found(some, { of: 9 }))).toEqual(['printed', undefined]);
  });

  test('can be of a total of one', () => {
    expect(told(found([part('A', '100')], {}, 1))).toBe('1* of 1 (declared)');
  });

  test('has a share that can be read, or the sum of the counts is not all', () => {
    const vague = found([part('A', 5, '50'), part('B', 5, 'half')]);
    expect(told(vague)).toBe('5, 5 of ? (not known)');
    const exact = found([part('A', 5, '50.0'), part('B', 5, '49.5')]);
    expect(told(exact)).toBe('5, 5 of 10 (counts)');
  });
});

test('A total without boxes has no sum of them', () => {
  expect(found([part('A', 5)]).boxed).toBeUndefined();
});

test('A report without totals has none', () => {
  expect(findTotals([], 106, ['a'])).toEqual([]);
});
