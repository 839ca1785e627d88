import { expect, test } from 'vitest';
import { compare } from '../../../src/lib/snapshot/compare.ts';
import { comparisonRules } from '../../../src/lib/snapshot/method.ts';

const england = (value?: number) => ({
  name: 'England',
  printed: String(value),
  ...(value === undefined ? {} : { value }),
});

test.each([
  [68.8, 59.2, 'Higher than England'],
  [52.3, 53.4, 'Lower than England'],
  [14, 14, 'The same as England'],
])('a value of %d beside %d is said to be: %s', (value, beside, words) => {
  expect(compare({ value }, england(beside)).words).toBe(words);
});

test('a value in words cannot be compared', () => {
  expect(compare({ value: undefined }, england(5))).toEqual({
    words: 'Cannot be compared',
    position: undefined,
    held: false,
  });
});

test('the axis doubles from the middle, and a value beyond its end is held there', () => {
  expect(compare({ value: 100 }, england(100)).position).toBe(50);
  expect(compare({ value: 200 }, england(100))).toMatchObject({ position: 96, held: false });
  expect(compare({ value: 50 }, england(100))).toMatchObject({ position: 4, held: false });
  expect(compare({ value: 275 }, england(100))).toMatchObject({ position: 96, held: true });
});

test('there is no doubling from nothing, or below it: the words stand and the dot is left out', () => {
  expect(compare({ value: 5 }, england(0))).toEqual({
    words: 'Higher than England',
    position: undefined,
    held: false,
  });
  expect(compare({ value: 0 }, england(5)).position).toBeUndefined();
  expect(compare({ value: -2 }, england(-4)).position).toBeUndefined();
  expect(compare({ value: 5 }, england()).words).toBe('Cannot be compared');
});

test('a dot stands to the hundredth of a per cent, and is held at the lower end too', () => {
  // 150 is 0.585 doublings above 100: 50 + 46 × 0.58496.
  expect(compare({ value: 150 }, england(100)).position).toBe(76.91);
  expect(compare({ value: 20 }, england(100))).toMatchObject({ position: 4, held: true });
});

const range = (lower: number, upper: number, level: number | undefined = 95) => ({
  lower,
  upper,
  ...(level === undefined ? {} : { level }),
});

test.each([
  [10, range(9, 11), 10.5, undefined, 'lower-is-better', 'Similar to England'],
  [10, range(9, 11), 11, undefined, 'lower-is-better', 'Similar to England'],
  [
    10,
    range(9, 11),
    11.1,
    undefined,
    'lower-is-better',
    'Clearly lower than England, and that is better',
  ],
  [
    10,
    range(9, 11),
    8,
    undefined,
    'lower-is-better',
    'Clearly higher than England, and that is worse',
  ],
  [
    10,
    range(9, 11),
    8,
    undefined,
    'higher-is-better',
    'Clearly higher than England, and that is better',
  ],
  [
    10,
    range(9, 11),
    12,
    undefined,
    'higher-is-better',
    'Clearly lower than England, and that is worse',
  ],
  [10, range(9, 11), 8, undefined, 'no-judgement', 'Clearly higher than England'],
  // Two intervals that meet are not apart, though the value of England lies outside ours.
  [10, range(9, 11), 12, range(10.9, 13), 'lower-is-better', 'Similar to England'],
  [
    10,
    range(9, 11),
    12,
    range(11.5, 12.5),
    'lower-is-better',
    'Clearly lower than England, and that is better',
  ],
  // A range of no said level, of a lower one, or one that its value is not in: arithmetic and no more.
  [10, { lower: 9, upper: 11 }, 20, undefined, 'lower-is-better', 'Lower than England'],
  [10, range(9, 11, 90), 20, undefined, 'lower-is-better', 'Lower than England'],
  [10, range(11, 12), 20, undefined, 'lower-is-better', 'Lower than England'],
] as const)(
  '%d with %o beside %d with %o, where %s: %s',
  (value, interval, beside, other, polarity, words) => {
    const comparator = { ...england(beside), ...(other ? { interval: other } : {}) };
    expect(compare({ value, interval }, comparator, polarity).words).toBe(words);
  },
);

test('the method page says what the words of a comparison mean, and what is never said', () => {
  expect(comparisonRules.map(({ word, rule }) => `${word}: ${rule}`)).toMatchInlineSnapshot(`
    [
      "Higher, lower, the same: We set the printed value beside the printed value for England, or for what the row names. That is arithmetic and no more.",
      "Never better or worse without an interval: A confidence interval is the range in which the true value is likely to lie. Where the source prints none, a difference may be chance, and we call nothing better or worse.",
      "Similar, clearly higher, clearly lower: Where the source prints an interval of 95% or more, a value is similar to another one that lies within it; if both have an interval, as long as the two meet. Else it is clearly higher or lower.",
      "Better, worse: What is clearly higher or lower is called better or worse where it is said which way is better. Where neither is, it stays at higher or lower.",
      "Which way is better: Each measure says if higher is better, lower is better, or neither. Where the source does not say, we do, and the page of the measure tells you. It colours nothing.",
      "The publisher’s own word: Words such as “Very high” are the source’s. Where they do not fit its figures, a note beside the value says so.",
      "The dot and the line: The upright line is the comparison and the dot is the value. From the line to either end is half or double. A dot at the very end may lie further out; the row then says so.",
    ]
  `);
});
