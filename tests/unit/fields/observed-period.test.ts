import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type DatedPeriod,
  datedPeriod,
  inOneForm,
  observedPeriod,
  periodInWords,
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
