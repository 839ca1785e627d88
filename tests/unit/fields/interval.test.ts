import { expect, test } from 'vitest';
import { interval, isWithin, overlap } from '../../../src/lib/fields/interval.ts';

const ends = (lower: number, upper: number) => ({ lower, upper });

test('A number lies within a range, its ends among them', () => {
  expect([2, 3, 4, 5, 6].map((number) => isWithin(number, ends(3, 5)))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('Two ranges overlap when they have a number in common, if only an end', () => {
  const beside = [ends(0, 2), ends(0, 3), ends(4, 4), ends(0, 9), ends(5, 9), ends(6, 9)];
  expect(beside.map((other) => overlap(ends(3, 5), other))).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
  ]);
});

test('A range has two ends; how sure it is goes from 50 to 99.9 per cent, or is not said', () => {
  const passes = (own: object) => interval.safeParse({ lower: 1, upper: 2, ...own }).success;
  expect([{}, { level: 50 }, { level: 99.9 }, { method: 'Wilson' }].map(passes)).toEqual(
    Array(4).fill(true),
  );
  const wrong = [{ level: 49.9 }, { level: 100 }, { upper: undefined }, { middle: 1 }];
  expect(wrong.map(passes)).toEqual(Array(4).fill(false));
});
