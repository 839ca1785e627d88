import { expect, test } from 'vitest';
import { hasLine, lineShapes, numbersOf } from '../../../src/components/chart/line-shapes.ts';
import { scaleOf } from '../../../src/components/chart/scale.ts';
import { besideOf } from '../../../src/lib/series/beside.ts';
import { besideEngland, ranged, series } from '../series/series-cases.ts';

const [england] = besideEngland(12, 1, 10);
const region = { ...england, name: 'South West', value: 40, printed: '40', words: '' };

test('A chart follows one comparison by its name, in whatever order profiles print several', () => {
  const own = series([
    { value: 12, of: { from: 2021 }, comparisons: [region, { ...england, words: '' }] as never },
    { value: 12, of: { from: 2022 }, comparisons: [{ ...england, words: '' }] as never },
  ]);
  expect(besideOf(own)).toBe('England');
  expect(numbersOf([own]).sort()).toEqual([10, 10, 12, 12]);
  const { besideDots } = lineShapes(own, scaleOf([0, 20]));
  expect(besideDots.map(({ y }) => y)).toEqual([50, 50]);
});

test('A line takes two values: one alone, beside one that is withheld, has no chart', () => {
  expect(hasLine(series([ranged(12, 1, { from: 2021 }), { of: { from: 2022 } }]))).toBe(false);
  expect(hasLine(series([ranged(12, 1, { from: 2021 }), ranged(13, 1, { from: 2022 })]))).toBe(
    true,
  );
});
