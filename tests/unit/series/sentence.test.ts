import { describe, expect, test } from 'vitest';
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

  test('says why no trend is called of five points', () => {
    const rolling = rising.map(({ value = 0 }, at) =>
      ranged(value, 3, { from: 2010 + at, to: 2012 + at, rolling: true }),
    );
    expect(said(rolling, rate)).toMatchInlineSnapshot(
      `"Quay, 2014 to 2016: 116. No trend is called, because its periods overlap."`,
    );
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
    expect(
      said([{ printed: '*', suppressed: 'Fewer than 10 people.', of: { from: 2021 } }], rate),
    ).toMatchInlineSnapshot(
      `"Quay, 2021: no value is given. Fewer than 10 people. Too few points to call a trend: 0 of the 5 that it takes."`,
    );
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
