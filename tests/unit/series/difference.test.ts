import { describe, expect, test } from 'vitest';
import { datedPeriod } from '../../../src/lib/fields/observed-period.ts';
import { differenceBetween, differenceOf } from '../../../src/lib/series/difference.ts';

function valued(value: number, lower: number, upper: number, level = 95) {
  return { value, interval: { level, lower, upper } };
}

const before = valued(20, 15, 23);
const after = valued(30, 26, 42);

describe('The difference of two values', () => {
  test('has an interval, from the distances of each to the ends of its own', () => {
    // Down: 4 and 3, which make 5. Up: 12 and 5, which make 13.
    expect(differenceBetween(before, after)).toEqual({
      ...{ by: 10, lower: 5, upper: 23 },
      ...{ level: 95, direction: 'up' },
    });
    expect(differenceBetween(after, before)).toEqual({
      ...{ by: -10, lower: -23, upper: -5 },
      ...{ level: 95, direction: 'down' },
    });
  });

  test('may be chance where its interval holds nought, be it at its very end', () => {
    const at = valued(25, 21, 37);
    expect(differenceBetween(before, at)).toMatchObject({ lower: 0, direction: undefined });
    expect(differenceBetween(at, before)).toMatchObject({ upper: 0, direction: undefined });
  });

  test.each([
    ['without the one value', { ...before, value: undefined }, after],
    ['without the other value', before, { ...after, value: undefined }],
    ['without the one interval', { value: 20 }, after],
    ['without the other interval', before, { value: 30 }],
    ['without either interval', { value: 20 }, { value: 30 }],
    ['with intervals of two levels', before, valued(30, 26, 42, 90)],
    [
      'with intervals of no level that is said',
      { value: 20, interval: { lower: 15, upper: 23 } },
      { value: 30, interval: { lower: 26, upper: 42 } },
    ],
  ])('cannot be told %s', (_, one, other) => {
    expect(differenceBetween(one, other)).toBeUndefined();
  });

  test('of two times is told only where both are dated and share no day', () => {
    const during = (from: number, to = from) => datedPeriod({ from, to });
    const told = (one: number | undefined, other: number | undefined) =>
      differenceOf(
        { ...before, dated: one ? during(one, one + 1) : undefined },
        { ...after, dated: other ? during(other, other + 1) : undefined },
      )?.by;
    expect(told(2020, 2022)).toBe(10);
    expect(told(2020, 2021)).toBeUndefined();
    expect(told(undefined, 2022)).toBeUndefined();
    expect(told(2020, undefined)).toBeUndefined();
    expect(told(undefined, undefined)).toBeUndefined();
  });
});
