import { describe, expect, test } from 'vitest';
import type { WrittenObservedPeriod } from '../../../src/lib/fields/observed-period.ts';
import { type Measured, seriesSentence } from '../../../src/lib/series/sentence.ts';
import type { SeriesBreak } from '../../../src/lib/series/series.ts';
import { besideEngland, ranged, series, type Value } from './series-cases.ts';

const rate: Measured = { kind: 'rate', polarity: 'lower-is-better' };
const share: Measured = { kind: 'share', polarity: 'higher-is-better' };
const neither: Measured = { kind: 'rate', polarity: 'no-judgement' };

function said(values: Value[], measure: Measured, breaks: SeriesBreak[] = []): string {
  return seriesSentence(series(values, breaks), measure, 'Quay').replaceAll('\u00a0', ' ');
}

const rising = [100, 104, 108, 112, 116].map((value, at) => ranged(value, 3, { from: 2018 + at }));

describe('The sentence of a series', () => {
  test('calls a trend, and better or worse only where it is said which way is better', () => {
    expect(said(rising, rate)).toMatchInlineSnapshot(
      `"Quay, 2022: 116. From 2018 to 2022 it rose, by more than chance explains: that is worse."`,
    );
    expect(said(rising, neither)).toMatchInlineSnapshot(
      `"Quay, 2022: 116. From 2018 to 2022 it rose, by more than chance explains."`,
    );
    expect(
      said(
        [...rising].reverse().map(({ value = 0 }, at) => ranged(value, 3, { from: 2018 + at })),
        rate,
      ),
    ).toMatchInlineSnapshot(
      `"Quay, 2022: 100. From 2018 to 2022 it fell, by more than chance explains: that is better."`,
    );
    expect(
      said(
        rising.map((one) => ranged(one.value ?? 0, 40, one.of)),
        rate,
      ),
    ).toMatchInlineSnapshot(`"Quay, 2022: 116. From 2018 to 2022 there is no clear trend."`);
  });

  test('says of few points how the newest two differ, with the interval of the difference', () => {
    expect(
      said(
        [
          ranged(60, 2, { from: '2021-22' }, { printed: '60.0%' }),
          ranged(66, 2, { from: '2022-23' }, { printed: '66.0%' }),
        ],
        share,
      ),
    ).toMatchInlineSnapshot(
      `"Quay, 2022/23: 66.0%. Too few points to call a trend: 2 of the 5 that it takes. It is 6.0 percentage points more (95% interval: 3.2 more to 8.8 more) than in 2021/22, which is more than chance explains."`,
    );
    expect(
      said([ranged(15.2, 3.5, { from: 2021 }), ranged(12.3, 3.3, { from: 2022 })], rate),
    ).toMatchInlineSnapshot(
      `"Quay, 2022: 12.3. Too few points to call a trend: 2 of the 5 that it takes. It is 2.9 less (95% interval: 7.7 less to 1.9 more) than in 2021, which may be chance."`,
    );
    expect(
      said(
        [
          { value: 15, of: { from: 2021 } },
          { value: 12, of: { from: 2022 } },
        ],
        rate,
      ),
    ).toMatchInlineSnapshot(
      `"Quay, 2022: 12. Too few points to call a trend: 2 of the 5 that it takes."`,
    );
    expect(said([ranged(15.2, 3.5, { from: 2021 })], rate)).toMatchInlineSnapshot(
      `"Quay, 2021: 15.2. Too few points to call a trend: 1 of the 5 that it takes."`,
    );
  });

  test('compares the newest two of the values that are given, and says nothing where the newest is not', () => {
    const three = [
      ranged(40, 2, { from: 2019 }),
      ranged(60, 2, { from: 2020 }),
      ranged(66, 2, { from: 2022 }),
    ];
    const withheld = (from: number) => ({ printed: '*', of: { from } });
    expect(said(three.toSpliced(2, 0, withheld(2021)), rate)).toMatchInlineSnapshot(
      `"Quay, 2022: 66. Too few points to call a trend: 3 of the 5 that it takes. It is 6 more (95% interval: 3 more to 9 more) than in 2020, which is more than chance explains."`,
    );
    expect(said([...three, withheld(2023)], rate)).toMatchInlineSnapshot(
      `"Quay, 2023: no value is given. Too few points to call a trend: 3 of the 5 that it takes."`,
    );
  });

  test('gives a difference with the decimals that are printed, and says of each end which way it lies', () => {
    const shares = (one: number, other: number, half: number) =>
      [one, other].map((value, at) =>
        ranged(value, half, { from: 2021 + at }, { printed: `${value}%` }),
      );
    expect(said(shares(60, 61, 1), share)).toMatchInlineSnapshot(
      `"Quay, 2022: 61%. Too few points to call a trend: 2 of the 5 that it takes. It is 1 percentage point more (95% interval: 0 more to 2 more) than in 2021, which may be chance."`,
    );
    expect(said(shares(60.5, 60, 0.3), share)).toMatchInlineSnapshot(
      `"Quay, 2022: 60%. Too few points to call a trend: 2 of the 5 that it takes. It is 0.5 percentage points less (95% interval: 0.9 less to 0.1 less) than in 2021, which is more than chance explains."`,
    );
    // The distances of the lower end are 1.5 and 2, squared and added 2.5 ** 2: it lies half below nothing.
    expect(
      said([ranged(10, 2, { from: 2021 }), ranged(12, 1.5, { from: 2022 })], rate),
    ).toMatchInlineSnapshot(
      `"Quay, 2022: 12. Too few points to call a trend: 2 of the 5 that it takes. It is 2 more (95% interval: 1 less to 5 more) than in 2021, which may be chance."`,
    );
  });

  test('gives a share its sign where the source leaves it to the heading of its table', () => {
    expect(
      said([ranged(60, 2, { from: 2021 }, { comparisons: besideEngland(60, 2, 65) })], {
        ...{ kind: 'share', polarity: 'lower-is-better' },
      }),
    ).toMatchInlineSnapshot(
      `"Quay, 2021: 60%; England 65%. Clearly lower than England, and that is better. Too few points to call a trend: 1 of the 5 that it takes."`,
    );
  });

  test('says why no trend is called of five points', () => {
    const because = (values: Value[], measure = rate) =>
      said(values, measure).replace(/^Quay, .*?: 116%?\. /, '');
    const over = (of: (at: number) => WrittenObservedPeriod) =>
      rising.map(({ value = 0 }, at) => ranged(value, 3, of(at)));
    const counted = (counts: number[]) =>
      rising.map((one, at) => ({ ...one, count: counts[at], denominator: 50 }));
    expect([
      because(over((at) => ({ from: 2010 + at, to: 2012 + at, rolling: true }))),
      because(over((at) => ({ from: 2010 + 2 * at, to: 2011 + 2 * at }))),
      because(over((at) => ({ from: 2010 + 2 * at }))),
      because(rising, { kind: 'count', polarity: 'no-judgement' }),
      because(rising, share),
      because(counted([0, 10, 20, 30, 40]), share),
      because(rising.map(({ value, of }) => ({ value, of }))),
    ]).toMatchInlineSnapshot(`
      [
        "No trend is called, because its periods overlap.",
        "No trend is called, because its values are not all for single years of one kind.",
        "No trend is called, because a value is missing among its newest five.",
        "No trend is called, because the rule is for shares, rates and ratios alone.",
        "No trend is called, because the source does not print the numbers behind each share.",
        "No trend is called, because one of its shares is all or none.",
        "No trend is called, because the source does not print a 95% interval with each value.",
      ]
    `);
  });

  test('says where the line breaks, what was revised, what is withheld and what is provisional', () => {
    expect(
      said(rising, rate, [{ from: '2021', reason: 'Short stays no longer count.' }]),
    ).toMatchInlineSnapshot(
      `"Quay, 2022: 116. Too few points since the break to call a trend: 2 of the 5 that it takes. It is 4 more (95% interval: 0 more to 8 more) than in 2021, which may be chance. From 2021 it is counted in another way, so the line breaks."`,
    );
    const revised = ranged(12.5, 1, { from: 2021 }, { snapshot: { published: '2025-06' } });
    const now = ranged(
      12.1,
      1,
      { from: 2021 },
      { snapshot: { published: '2026-06' }, provisional: true },
    );
    expect(said([revised, now], rate)).toMatchInlineSnapshot(
      `"Quay, 2021: 12.1. The value is provisional. Too few points to call a trend: 1 of the 5 that it takes. The value for 2021 was revised in June 2026: it was 12.5, and is 12.1."`,
    );
    expect(said([{ printed: '*', of: { from: 2021 } }], rate)).toMatchInlineSnapshot(
      `"Quay, 2021: no value is given. Too few points to call a trend: 0 of the 5 that it takes."`,
    );
    expect(
      said([{ printed: '*', suppressed: 'Fewer than 10 people.', of: { from: 2021 } }], rate),
    ).toMatchInlineSnapshot(
      `"Quay, 2021: no value is given. Fewer than 10 people. Too few points to call a trend: 0 of the 5 that it takes."`,
    );
  });

  test('says for which times before the newest the source gives no value, and why', () => {
    const withheld = (year: number, suppressed: string) => ({
      ...{ printed: '*', suppressed, of: { from: year } },
    });
    expect(
      said(
        [
          withheld(2018, 'Fewer than 10 people.'),
          ranged(104, 3, { from: 2019 }),
          withheld(2020, 'Fewer than 10 people.'),
          withheld(2021, 'Not collected.'),
          ranged(112, 3, { from: 2022 }),
        ],
        rate,
      ),
    ).toMatchInlineSnapshot(
      `"Quay, 2022: 112. Too few points to call a trend: 2 of the 5 that it takes. It is 8 more (95% interval: 4 more to 12 more) than in 2019, which is more than chance explains. For 2018 and 2020 no value is given. Fewer than 10 people. For 2021 no value is given. Not collected."`,
    );
    expect(
      said([withheld(2021, 'Not collected.'), withheld(2022, 'Not collected.')], rate),
    ).toMatchInlineSnapshot(
      `"Quay, 2022: no value is given. Not collected. Too few points to call a trend: 0 of the 5 that it takes. For 2021 no value is given. Not collected."`,
    );
  });

  test('names both ends of a trend in one form, though the source prints them in two', () => {
    const schoolYears = (printed: (string | undefined)[]) =>
      rising.map(({ value = 0 }, at) =>
        ranged(value, 3, {
          ...{ from: `${2018 + at}-${19 + at}`, academic: true },
          ...(printed[at] === undefined ? {} : { printed: printed[at] }),
        }),
      );
    const trends = [
      [undefined, undefined, undefined, undefined, '2022/2023'],
      ['2018/2019', undefined, undefined, undefined, '2022/2023'],
      ['2018/2019', undefined, undefined, undefined, '2022/23'],
      [],
    ].map((printed) => said(schoolYears(printed), neither).replace(/ it rose.*/, ''));
    expect(trends).toMatchInlineSnapshot(`
      [
        "Quay, 2022/2023: 116. From school year 2018/19 to school year 2022/23",
        "Quay, 2022/2023: 116. From 2018/2019 to 2022/2023",
        "Quay, 2022/23: 116. From school year 2018/19 to school year 2022/23",
        "Quay, school year 2022/23: 116. From school year 2018/19 to school year 2022/23",
      ]
    `);
  });

  test('begins with the newest value beside England’s, and a verdict where intervals allow one', () => {
    const beside = (comparisons: unknown) => [ranged(15, 2, { from: 2021 }, { comparisons })];
    expect(said(beside(besideEngland(15, 2, 16)), rate)).toMatchInlineSnapshot(
      `"Quay, 2021: 15; England 16. Similar to England. Too few points to call a trend: 1 of the 5 that it takes."`,
    );
    expect(said(beside(besideEngland(15, 2, 12)), rate)).toMatchInlineSnapshot(
      `"Quay, 2021: 15; England 12. Clearly higher than England, and that is worse. Too few points to call a trend: 1 of the 5 that it takes."`,
    );
  });
});
