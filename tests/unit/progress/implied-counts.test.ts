import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impliedCounts, type PrintedPart } from '../../../src/lib/progress/implied-counts.ts';

const shares = (...printed: string[]): PrintedPart[] => printed.map((share) => ({ share }));

describe('the counts behind printed shares', () => {
  test.each<[what: string, parts: PrintedPart[], of: number, counts: unknown]>([
    ['November 2013', shares('80.2', '5.7', '0.9', '13.2'), 106, [85, 6, 1, 14]],
    ['September 2013', shares('74.5', '4.7', '0.0', '20.8'), 106, [79, 5, 0, 22]],
    ['a positive start in life', shares('88.2', '0.0', '0.0', '11.8'), 34, [30, 0, 0, 4]],
    ['one part that is all', shares('100'), 7, [7]],
    [
      'less than 1% beside two numbers',
      [{ count: 64 }, { count: 49 }, { share: '<1' }],
      114,
      [64, 49, 1],
    ],
    [
      'a printed number, whatever its share',
      [{ count: 64, share: '55' }, { share: '43.9' }],
      114,
      [64, 50],
    ],
    ['eleven, of which these are no shares', shares('58.3', '0.0', '0.0', '41.7'), 11, 'none'],
    ['shares that leave something out', shares('50', '25'), 8, 'none'],
    ['printed numbers that make more than all', [{ count: 64 }, { count: 51 }], 114, 'none'],
    ['100 and 101 of 201, or the other way round', shares('50', '50'), 201, 'several'],
    ['“less than 1%” of 250, twice', shares('99', 'less than 1', 'less than 1'), 250, 'several'],
    [
      'a share that no number can be read in',
      [{ share: '60' }, { share: 'the rest' }],
      10,
      'several',
    ],
    ['a part of which nothing is printed', [{ share: '60' }, {}], 10, 'several'],
  ])('%s', (_, parts, of, counts) => {
    expect(impliedCounts(parts, of)).toEqual(counts);
  });

  /** Counts that make up a total, and the decimals that their shares are printed with. */
  const drawn = fc.tuple(
    fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }).filter((counts) => total(counts) > 0),
    fc.nat(2),
  );
  const printedOf = (counts: number[], decimals: number) =>
    shares(...counts.map((count) => ((count / total(counts)) * 100).toFixed(decimals)));

  test('are never others than those that were rounded', () => {
    fc.assert(
      fc.property(drawn, ([counts, decimals]) => {
        const implied = impliedCounts(printedOf(counts, decimals), total(counts));
        expect([counts, 'several']).toContainEqual(implied);
      }),
    );
  });

  test('are several exactly when a count by count search finds a second set', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }).filter((counts) => total(counts) > 0),
        (counts) => {
          const of = total(counts);
          const printed = counts.map((count) => Math.round((count / of) * 100));
          const sets = allSets(counts.length, of).filter((set) =>
            set.every(
              (count, at) => Math.abs((count / of) * 100 - (printed[at] ?? 0)) <= 0.5 + 1e-9,
            ),
          );
          const implied = impliedCounts(shares(...printed.map(String)), of);
          expect(implied).toEqual(sets.length === 1 ? sets[0] : 'several');
        },
      ),
    );
  });

  test('are looked for in no time in a large total', () => {
    const sixths = shares('17', '17', '17', '17', '17', '17');
    expect(impliedCounts(sixths, 1_000_000)).toBe('several');
    expect(impliedCounts(shares('17', '17', '17', '17', '17', '10'), 1_000_000)).toBe('none');
  });
});

/** Every way to write a total as a sum of so many whole numbers. */
function allSets(parts: number, of: number): number[][] {
  if (parts === 0) return of === 0 ? [[]] : [];
  return Array.from({ length: of + 1 }, (_, first) => first).flatMap((first) =>
    allSets(parts - 1, of - first).map((rest) => [first, ...rest]),
  );
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
