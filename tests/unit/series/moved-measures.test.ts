import { expect, test } from 'vitest';
import { movedMeasures } from '../../../src/lib/series/moved-measures.ts';
import { ranged, series } from './series-cases.ts';

const polarity = 'lower-is-better' as const;
const years = [2018, 2019, 2020, 2021, 2022];
const rate = (name: string, values: number[]) => ({
  ...{ name, kind: 'rate' as const, polarity },
  series: [series(values.map((value, at) => ranged(value, 3, { from: years[at] ?? 0 })))].map(
    (one) => ({
      ...one,
      points: one.points.map((point) => ({
        ...point,
        was: [],
        now: { ...point.now, forArea: { id: 'quay', name: 'Quay' } },
      })),
    }),
  ),
});

const fell = rate('Falls', [116, 112, 108, 104, 100]);
const steady = rate('Strokes', [100, 101, 100, 101, 100]);
const few = rate('Burns', [200, 100]);

test('Only what the rule calls a trend is told as having moved, however far two values lie apart', () => {
  const told = movedMeasures([steady, fell, few], 5);
  expect(
    told.map(({ measure, area, sentence }) => `${measure.name}, ${area}: ${sentence}`),
  ).toMatchInlineSnapshot(`
    [
      "Falls, Quay: From 2018 to 2022 it fell, by more than chance explains: that is better.",
    ]
  `);
});

test('Neither what it cannot call nor what is of a group of people is told, and what rose is', () => {
  const rose = rate('Burns', [100, 104, 108, 112, 116]);
  const ofWomen = {
    ...rate('Breaks', [100, 104, 108, 112, 116]),
    series: rose.series.map((one) => ({
      ...one,
      points: one.points.map((point) => ({
        ...point,
        now: { ...point.now, for: { sex: 'female' as const } },
      })),
    })),
  };
  expect(movedMeasures([ofWomen, rose], 5).map(({ measure }) => measure.name)).toEqual(['Burns']);
});

test('No more are told than there is room for', () => {
  expect(movedMeasures([fell, fell, fell], 2)).toHaveLength(2);
});
