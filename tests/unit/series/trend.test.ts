import { describe, expect, test } from 'vitest';
import type { WrittenObservedPeriod } from '../../../src/lib/fields/observed-period.ts';
import type { IndicatorEntry } from '../../../src/lib/indicator/schema.ts';
import { recentTrend } from '../../../src/lib/series/trend.ts';
import { ranged, series, type Value } from './series-cases.ts';

/** Values of single years from 2018 on. */
function rates(values: number[], half: number): Value[] {
  return values.map((value, at) => ranged(value, half, { from: 2018 + at }));
}

function shares(counts: number[], of: number): Value[] {
  return counts.map((count, at) => ({
    value: (100 * count) / of,
    count,
    denominator: of,
    of: { from: 2018 + at },
  }));
}

function said(values: Value[], kind: IndicatorEntry['kind'] = 'rate', breaks: string[] = []) {
  const reasons = breaks.map((from) => ({ from, reason: 'Counted anew.' }));
  const trend = recentTrend(series(values, reasons), kind);
  if (trend.kind === 'too-few') return `too few: ${trend.points}`;
  return trend.kind === 'not-tested' ? `not tested: ${trend.because}` : trend.kind;
}

describe('A trend', () => {
  // With R: prop.trend.test gives chi-squared 9.29 and 10.18 for the shares; the critical value is 9.5495.
  test.each([
    ['shares that pass the critical value', shares([500, 510, 520, 530, 600], 5000), 'rising'],
    ['shares that stay just below it', shares([500, 510, 520, 530, 595], 5000), 'steady'],
    ['shares that fall', shares([600, 530, 520, 510, 500], 5000), 'falling'],
    [
      'shares of more than a half that rise',
      shares([3000, 3100, 3200, 3300, 3400], 5000),
      'rising',
    ],
    ['shares one of which leaps', shares([200, 200, 200, 200, 300], 1000), 'steady'],
    [
      'shares one of which is none',
      shares([0, 510, 520, 530, 600], 5000),
      'not tested: all-or-none',
    ],
    [
      'shares one of which is all',
      shares([1000, 1100, 1200, 1300, 5000], 5000),
      'not tested: all-or-none',
    ],
    ['shares without numbers', rates([10, 12, 14, 16, 18], 0.1), 'not tested: no-counts'],
    [
      'shares one of which has but one of its two numbers',
      shares([500, 510, 520, 530, 600], 5000).map((one, at) =>
        at === 2 ? { ...one, denominator: undefined } : one,
      ),
      'not tested: no-counts',
    ],
  ] as const)('of %s', (_, values, trend) => {
    expect(said(values as Value[], 'share')).toBe(trend);
  });

  // The chi-squared of the first is 9.604, of the second 9.23.
  test.each([
    ['rates with intervals just narrow enough', rates([100, 103, 105, 108, 110], 5), 'rising'],
    ['the same with wider ones', rates([100, 103, 105, 108, 110], 5.1), 'steady'],
    ['rates that fall', rates([110, 108, 105, 103, 100], 5), 'falling'],
    ['one leap, without which nothing moves', rates([100, 100, 100, 100, 140], 5), 'steady'],
    [
      'a leap from values that no sum holds exactly',
      rates([20.3, 20.3, 20.3, 20.3, 60.3], 1),
      'steady',
    ],
    ['values that do not move at all', rates([100, 100, 100, 100, 100], 5), 'steady'],
    [
      'more than five, of which the newest count',
      rates([500, 100, 103, 105, 108, 110], 5),
      'rising',
    ],
  ] as const)('of %s', (_, values, trend) => {
    expect(said(values as Value[])).toBe(trend);
  });

  test('is not called from four points, nor across a break', () => {
    expect(said(rates([100, 110, 120, 130], 1))).toBe('too few: 4');
    expect(said(rates([100, 110, 120, 130, 140, 150], 1), 'rate', ['2020'])).toBe('too few: 4');
    expect(said(rates([100, 110, 120, 130, 140, 150], 1), 'rate', ['2019'])).toBe('rising');
  });

  test('is not called where a value is withheld, or a year is missing', () => {
    const six = rates([100, 110, 120, 130, 140, 150], 1);
    const withheld: Value = { printed: '*', of: { from: 2021 } };
    expect(said(six.with(3, withheld))).toBe('not tested: gap');
    expect(said(six.with(0, withheld).toSpliced(0, 1))).toBe('rising');
    expect(said(six.toSpliced(4, 1))).toBe('not tested: gap');
  });

  test.each([
    [
      'quarters',
      (at: number) => ({
        from: `2021-Q${(at % 4) + 1}`.replace('2021', `${2021 + Math.floor(at / 4)}`),
      }),
      'not tested: not-years',
    ],
    [
      'spans that roll on',
      (at: number) => ({ from: 2010 + at, to: 2012 + at, rolling: true }),
      'not tested: rolling',
    ],
    [
      'spans',
      (at: number) => ({ from: 2001 + 3 * at, to: 2003 + 3 * at }),
      'not tested: not-years',
    ],
    [
      'school years',
      (at: number) => ({ from: `${2018 + at}-${19 + at}`, academic: true }),
      'rising',
    ],
    ['financial years', (at: number) => ({ from: `${2018 + at}-${19 + at}` }), 'rising'],
    [
      'years of two kinds',
      (at: number) => ({ from: at < 4 ? 2018 + at : '2022-23' }),
      'not tested: not-years',
    ],
    [
      'years and one span that rolls on',
      (at: number) => (at < 4 ? { from: 2018 + at } : { from: 2020, to: 2022, rolling: true }),
      'not tested: rolling',
    ],
  ] as [string, (at: number) => WrittenObservedPeriod, string][])('of %s', (_, of, trend) => {
    expect(said([1, 2, 3, 4, 5].map((value, at) => ranged(value, 0.1, of(at))))).toBe(trend);
  });

  test('is not called of counts, ranks or words, nor of rates without a 95% interval', () => {
    const five = rates([100, 110, 120, 130, 140], 1);
    for (const kind of ['count', 'rank', 'words'] as const) {
      expect(said(five, kind)).toBe('not tested: kind');
    }
    expect(said(five, 'ratio')).toBe('rising');
    const { interval: _, ...bare } = five[2] as Value;
    expect(said(five.with(2, bare))).toBe('not tested: no-interval');
    const at90 = { ...five[2], interval: { level: 90, lower: 119, upper: 121 } } as Value;
    expect(said(five.with(2, at90))).toBe('not tested: no-interval');
    expect(said(five.with(2, ranged(120, 0, { from: 2020 })))).toBe('not tested: no-interval');
  });
});
