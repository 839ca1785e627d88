import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countsWithin,
  inPerCent,
  isShareOf,
  perCentWithin,
  readShare,
} from '../../../src/lib/progress/printed-share.ts';

/** The counts of a total that a printed share allows, written out. */
function countsOf(printed: string, of: number): number[] | undefined {
  const share = readShare(printed);
  if (!share) return undefined;
  return Array.from({ length: of + 1 }, (_, count) => count).filter((count) => {
    const { least, most } = countsWithin(share, of);
    return count >= least && count <= most;
  });
}

describe('a share as printed', () => {
  test.each<[printed: string, of: number, counts: number[] | undefined]>([
    // 85 of 106 is 80.19, 84 is 79.2 and 86 is 81.1.
    ['80.2', 106, [85]],
    ['80.2%', 106, [85]],
    ['80.2 per cent', 106, [85]],
    ['0.0', 106, [0]],
    ['100', 6, [6]],
    // 62.13 to 63.27 of 114: so 64 of 114 was not rounded to it.
    ['55', 114, [63]],
    ['43', 114, [49]],
    // 1 of 114 is 0.88 and 2 are 1.75.
    ['less than 1', 114, [0, 1]],
    ['less than 1%', 114, [0, 1]],
    ['<1%', 114, [0, 1]],
    ['Under 1', 114, [0, 1]],
    ['below 2.5', 40, [0]],
    // 1 of 100 is no less than 1%.
    ['less than 1', 100, [0]],
    ['less than 100', 3, [0, 1, 2]],
    ['less than 0', 10, []],
    ['more than 90', 10, [10]],
    ['over 90', 20, [19, 20]],
    ['> 99.5%', 400, [399, 400]],
    ['above 100', 10, []],
    // A half was rounded up or down: 1 of 8 is 12.5.
    ['12', 8, [1]],
    ['13', 8, [1]],
    ['58.3', 11, []],
    ['120', 10, []],
    ['about a third', 30, undefined],
    ['fewer than 5', 30, undefined],
    ['', 30, undefined],
    ['%', 30, undefined],
    ['-3', 30, undefined],
    ['3,5', 30, undefined],
    ['n/a', 30, undefined],
  ])('“%s” of %d', (printed, of, counts) => {
    expect(countsOf(printed, of)).toEqual(counts);
  });

  test('allows every count that is rounded to it, whatever the total and the decimals', () => {
    const drawn = fc
      .integer({ min: 1, max: 5000 })
      .chain((of) => fc.tuple(fc.constant(of), fc.integer({ min: 0, max: of }), fc.nat(2)));
    fc.assert(
      fc.property(drawn, ([of, count, decimals]) => {
        expect(isShareOf(((count / of) * 100).toFixed(decimals), count, of)).toBe(true);
      }),
    );
  });

  test('allows no count that is more than half a unit away', () => {
    const drawn = fc
      .integer({ min: 1, max: 2000 })
      .chain((of) => fc.tuple(fc.constant(of), fc.integer({ min: 0, max: of }), fc.nat(100)));
    fc.assert(
      fc.property(drawn, ([of, count, printed]) => {
        const isNear = Math.abs(count * 100 - printed * of) * 2 <= of;
        expect(isShareOf(String(printed), count, of)).toBe(isNear);
      }),
    );
  });

  test('of which no number can be read confirms and denies nothing', () => {
    expect(isShareOf('about half', 5, 10)).toBeUndefined();
  });

  test.each([
    ['80.2', 80.15, 80.25],
    ['5', 4.5, 5.5],
    ['less than 1', 0, 1],
    ['over 90', 90, 100],
  ])('“%s” lies between %d and %d per cent', (printed, least, most) => {
    const share = readShare(printed);
    const span = share && perCentWithin(share);
    expect(span?.least).toBeCloseTo(least, 9);
    expect(span?.most).toBeCloseTo(most, 9);
  });

  test.each([
    ['80.2', '80.2%'],
    ['80.2%', '80.2%'],
    ['less than 1', 'less than 1%'],
    ['less than 1%', 'less than 1%'],
    ['about a third', 'about a third'],
  ])('“%s” is shown as “%s”', (printed, shown) => {
    expect(inPerCent(printed)).toBe(shown);
  });
});
