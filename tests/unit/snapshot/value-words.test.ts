import { expect, test } from 'vitest';
import { decimalsOf, inDecimals } from '../../../src/lib/snapshot/figure.ts';
import { intervalInWords, peopleInWords } from '../../../src/lib/snapshot/value-words.ts';

test.each([
  [275, '275.0', 1],
  [14.1, 'QOF prevalence 14.10%', 2],
  [19, '3,035 (19%) households', 0],
  [1250.5, '1,250.50 per 100,000', 2],
  [-2.5, '−2.5 points', 1],
  [2.5, 'two and a half', 1],
  [undefined, '*', 0],
  [undefined, '12.5 to 13.5', 0],
  [12, '12 of 100.00', 0],
])('%s printed as “%s” has %d decimals', (value, printed, decimals) => {
  expect(decimalsOf({ printed, ...(value === undefined ? {} : { value }) })).toBe(decimals);
});

test('a number gets the decimals of its value, and never loses its own', () => {
  expect([inDecimals(12, 1), inDecimals(12.25, 1), inDecimals(1850, 0)]).toEqual([
    '12.0',
    '12.25',
    '1,850',
  ]);
});

test('a range says its level only where the source does, and how it was worked out', () => {
  const one = { value: 13, printed: '13.0%' };
  expect(intervalInWords(one)).toBeUndefined();
  expect(intervalInWords({ ...one, interval: { lower: 12, upper: 14.1 } })).toBe(
    'Range 12.0 to 14.1.',
  );
  expect(
    intervalInWords({
      ...one,
      interval: { level: 95, lower: 12, upper: 14.1, method: 'Wilson score' },
    }),
  ).toBe('95% confidence interval 12.0 to 14.1 (Wilson score).');
});

test('the people are named in one order, and nobody where the value is for all', () => {
  expect(peopleInWords({ group: 'Most deprived fifth', age: '10 to 11', sex: 'female' })).toBe(
    'Female, ages 10 to 11, Most deprived fifth',
  );
  expect(peopleInWords({ sex: 'male' })).toBe('Male');
  expect(peopleInWords({})).toBeUndefined();
  expect(peopleInWords(undefined)).toBeUndefined();
});
