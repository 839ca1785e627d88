import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  areSameDays,
  type DatedPeriod,
  datedPeriod,
  inOneForm,
  middleOf,
  observedPeriod,
  periodInWords,
  shareDays,
  type WrittenObservedPeriod,
} from '../../../src/lib/fields/observed-period.ts';

const cases: [WrittenObservedPeriod, string][] = [
  [{ from: 2021 }, '2021-01-01 to 2021-12-31, year: 2021'],
  [{ from: '2021-22' }, '2021-04-01 to 2022-03-31, financial-year: 2021/22'],
  [
    { from: '2021-22', academic: true },
    '2021-09-01 to 2022-08-31, academic-year: school year 2021/22',
  ],
  [{ from: '2021-Q3' }, '2021-07-01 to 2021-09-30, quarter: July to September 2021'],
  [
    { from: '2021-22-Q1' },
    '2021-04-01 to 2021-06-30, quarter: April to June 2021 (quarter 1 of 2021/22)',
  ],
  [{ from: '2021-06' }, '2021-06-01 to 2021-06-30, month: June 2021'],
  [{ from: '2021-06-30' }, '2021-06-30 to 2021-06-30, day: 30 June 2021'],
  [{ from: 2018, to: 2020 }, '2018-01-01 to 2020-12-31, span: 2018 to 2020'],
  [
    { from: '2016-17', to: '2020-21', printed: '2016/17 - 2020/21' },
    '2016-04-01 to 2021-03-31, span: 2016/17 - 2020/21',
  ],
  [
    { from: 2018, to: 2020, rolling: true, printed: '2018 - 20' },
    '2018-01-01 to 2020-12-31, rolling: 2018 - 20',
  ],
];

describe('The period of a value', () => {
  test.each(cases)('%o is %s', (written, told) => {
    expect(z.safeParse(observedPeriod, written).success).toBe(true);
    const { first, last, kind, words } = datedPeriod(written) ?? {};
    expect(`${first} to ${last}, ${kind}: ${words}`.replaceAll('\u00a0', ' ')).toBe(told);
  });

  test('stands beside another in the form of both, or as we write it where they are of two', () => {
    const pairs: [WrittenObservedPeriod, WrittenObservedPeriod][] = [
      [
        { from: '2018-19', academic: true },
        { from: '2022-23', academic: true, printed: '2022/2023' },
      ],
      [{ from: 2018, printed: '2018 (revised)' }, { from: 2022 }],
      [
        { from: 2018, printed: 'Year 2018' },
        { from: 2022, printed: 'Year 2022' },
      ],
      [{ from: '2021-06' }, { from: '2021-09' }],
      [{ from: '2021-Q1', printed: 'Q1 2021' }, { from: '2021-Q3' }],
    ];
    const told = pairs.map((pair) => {
      const [one, other] = pair.map(datedPeriod) as [DatedPeriod, DatedPeriod];
      return inOneForm(one, other).join(' and ').replaceAll('\u00a0', ' ');
    });
    expect(told).toMatchInlineSnapshot(`
      [
        "school year 2018/19 and school year 2022/23",
        "2018 and 2022",
        "Year 2018 and Year 2022",
        "June 2021 and September 2021",
        "January to March 2021 and July to September 2021",
      ]
    `);
  });

  test('may stay in the words of the source, which nobody then puts in order', () => {
    expect(z.safeParse(observedPeriod, 'the last three years').success).toBe(true);
    expect(datedPeriod('2021/22')).toBeUndefined();
    expect(datedPeriod(undefined)).toBeUndefined();
    expect(periodInWords('2021/22')).toBe('2021/22');
  });
});

describe('What authors are told of the period of a value', () => {
  const toldOf = (written: unknown) =>
    observedPeriod
      .safeParse(written)
      .error?.issues.flatMap((issue) => ('errors' in issue ? issue.errors.flat() : [issue]))
      .filter(({ code }) => code === 'custom')
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join('\n') ?? 'passes';

  test('is when it ends before it begins', () => {
    expect(toldOf({ from: 2020, to: 2018 })).toMatchInlineSnapshot(
      `"to: The period ends in 2018, before it starts in 2020. Compare both with the source. If they were put the wrong way round, write from: 2018, to: 2020."`,
    );
    expect(toldOf({ from: '2020-06-30' })).toBe('passes');
  });

  test('is when it is called a school year and is none, or ends with none', () => {
    expect(toldOf({ from: '2021-06', academic: true })).toMatchInlineSnapshot(
      `"from: The period is a school year, and “2021-06” is not one. Write the two years in which it begins and ends, for example 2021-22; or take academic away."`,
    );
    expect(toldOf({ from: '2021-22', to: 2023, academic: true })).toMatchInlineSnapshot(
      `"to: The period is a school year, and “2023” is not one. Write the two years in which it begins and ends, for example 2021-22; or take academic away."`,
    );
    expect(toldOf({ from: '2021-22', to: '2022-23', academic: true })).toBe('passes');
    expect(toldOf({ from: '2021-06', academic: false })).toBe('passes');
  });
});

describe('Two periods', () => {
  const days = (first: string, last: string): DatedPeriod => ({
    first,
    last,
    kind: 'span',
    words: '',
    ours: '',
  });
  const june = days('2023-06-01', '2023-06-30');

  test('share days when one of them is of both, if only the last and the first', () => {
    const others = [
      days('2023-05-01', '2023-05-31'),
      days('2023-05-01', '2023-06-01'),
      days('2023-06-10', '2023-06-11'),
      days('2023-01-01', '2023-12-31'),
      days('2023-06-30', '2023-07-31'),
      days('2023-07-01', '2023-07-31'),
    ];
    expect(others.map((other) => shareDays(june, other))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('are the same days only when both ends are', () => {
    const others = [june, days('2023-06-01', '2023-06-29'), days('2023-06-02', '2023-06-30')];
    expect(others.map((other) => areSameDays(june, other))).toEqual([true, false, false]);
  });

  test('have their middles on a line of days', () => {
    expect(middleOf(days('1970-01-01', '1970-01-03'))).toBe(1);
    expect(middleOf(days('1970-01-02', '1970-01-03'))).toBe(1.5);
  });
});
