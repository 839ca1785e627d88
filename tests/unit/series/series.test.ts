import { describe, expect, test } from 'vitest';
import { newestOf, segmentsOf, seriesOf } from '../../../src/lib/series/series.ts';
import { series, told } from './series-cases.ts';

describe('A series', () => {
  test('is put in order of time, whatever the order of the source', () => {
    const { points } = series([
      { value: 3, of: { from: '2022-23' } },
      { value: 1, of: { from: 2018, to: 2020, printed: '2018 - 20' } },
      { value: 2, of: { from: 2021 } },
    ]);
    expect(points.map(({ period, now }) => `${period.words}: ${now.value}`)).toEqual([
      '2018 - 20: 1',
      '2021: 2',
      '2022/23: 3',
    ]);
  });

  test('is for one area and one group of people, and leaves out what has no date', () => {
    const all = seriesOf([
      told({ value: 1, of: { from: 2021 } }),
      told({ value: 2, of: { from: 2021 }, for: { sex: 'female' } }),
      told({ value: 3, of: { from: 2021 }, forArea: { id: 'hill' } }),
      told({ value: 4, of: '2021' }),
    ]);
    expect(all.map(({ key, points }) => `${key}: ${points.map(({ now }) => now.value)}`)).toEqual([
      'falls quay: 1',
      'falls quay female: 2',
      'falls hill: 3',
    ]);
  });

  test('shows the newest value of a period, with the older ones in view where they were others', () => {
    const of = { from: 2021 };
    const { points } = series([
      { value: 12.5, of, snapshot: { published: '2024-05' } },
      { value: 12.1, of, snapshot: { published: '2026-05' } },
      { value: 12.5, of, snapshot: { published: '2025-05' } },
    ]);
    expect(points).toHaveLength(1);
    expect(points[0]?.now.value).toBe(12.1);
    expect(points[0]?.was.map(({ value, snapshot }) => [value, snapshot.published])).toEqual([
      [12.5, '2025-05'],
    ]);
  });

  test('takes the profile of a year for newer than one of a month in it, because its day may be the last', () => {
    const of = { from: 2021 };
    const { points } = series([
      { value: 12.1, of, snapshot: { published: '2024' } },
      { value: 12.5, of, snapshot: { published: '2024-05' } },
    ]);
    expect(points[0]?.now.value).toBe(12.1);
  });

  test('takes no other wording of the same number for another value, but each sign that stands for a number', () => {
    const of = { from: 2021 };
    const was = (printed: string[], value?: number) =>
      series(
        printed.map((one, at) => ({
          ...{ value, printed: one, of },
          snapshot: { published: `${2024 + at}-05` },
        })),
      ).points[0]?.was.map((one) => one.printed);
    expect(was(['12.5', '12.50%'], 12.5)).toEqual([]);
    expect(was(['*', '*'])).toEqual([]);
    expect(was(['*', 'not given'])).toEqual(['*']);
  });

  test('puts the shorter of two periods first that begin on one day', () => {
    const { points } = series([
      { value: 3, of: { from: 2021, to: 2023 } },
      { value: 1, of: { from: 2021 } },
      { value: 2, of: { from: 2021, to: 2022 } },
    ]);
    expect(points.map(({ now }) => now.value)).toEqual([1, 2, 3]);
  });

  test('keeps in view that a value was withheld later, or given later', () => {
    const of = { from: 2021 };
    const { points } = series([
      { value: 3, of, snapshot: { published: '2024-05' } },
      { printed: '*', of, snapshot: { published: '2025-05' } },
      { printed: '*', of, snapshot: { published: '2026-05' } },
    ]);
    expect(points[0]?.was.map(({ printed }) => printed)).toEqual(['3']);
  });

  test('breaks before the first period that begins with the new way of counting, and only once', () => {
    const { points } = series(
      [2018, 2019, 2021, 2022].map((from) => ({ value: from, of: { from } })),
      [
        { from: '2017', reason: 'Before all.' },
        { from: '2020', reason: 'Short stays no longer count.' },
      ],
    );
    expect(points.map(({ after }) => after?.reason)).toEqual([
      undefined,
      undefined,
      'Short stays no longer count.',
      undefined,
    ]);
    expect(segmentsOf(points).map((part) => part.map(({ now }) => now.value))).toEqual([
      [2018, 2019],
      [2021, 2022],
    ]);
  });

  test('gives its newest value to be set beside others, and leaves alone what has no date', () => {
    const all = [
      told({ value: 1, of: { from: 2020 } }),
      told({ value: 2, of: { from: 2022 } }),
      told({ value: 3, of: { from: 2021 } }),
      told({ value: 4, of: 'last year' }),
    ];
    expect(newestOf(all).map(({ value }) => value)).toEqual([2, 4]);
  });
});
