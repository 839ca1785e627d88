import { expect, test } from 'vitest';
import { yearsBeside } from '../../../src/lib/fields/period.ts';
import { count } from '../../../src/lib/fields/sentence.ts';

test.each([
  ['Strategy 2017-2025', '2017', '2025'],
  ['Strategy 2021 to 2024', '2021', '2024'],
  ['Strategy 2021–24', '2021', '2024'],
  ['Action plan 2025-26', '2025/26', '2025/26'],
  ['Action plan 2025-26', '2025-26', '2025-26'],
])('years that the name %s gives are not said again', (name, from, to) => {
  expect(yearsBeside(name, { from, to })).toBeUndefined();
});

test.each([
  ['Strategy', '2017', '2025', '2017 to 2025'],
  ['Strategy 2013', '2013', '2014', '2013 to 2014'],
  ['Strategy 2017-2026', '2017', '2025', '2017 to 2025'],
])('other years stand beside the name %s', (name, from, to, said) => {
  expect(yearsBeside(name, { from, to })).toBe(said);
});

test('a number, a small word and its noun stay on one line', () => {
  expect(count(16, 'I statement').split('\u00a0')).toEqual(['16', 'I', 'statements']);
  expect(count(2, 'planned measure').split('\u00a0')).toEqual(['2', 'planned measures']);
});
