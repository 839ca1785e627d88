import { describe, expect, test } from 'vitest';
import {
  type Build,
  type Figures,
  growthOf,
  median,
  medianCost,
  times,
} from '../../../scripts/benchmarks/others/figures.ts';
import { generators } from '../../../scripts/benchmarks/others/generators.ts';
import {
  figuresTable,
  generatorsTable,
  growthTable,
} from '../../../scripts/benchmarks/others/table.ts';

describe('The median', () => {
  test('of an odd number of figures is the middle one, in whatever order they come', () => {
    expect(median([10, 2, 9])).toBe(9);
  });

  test('of an even number is the mean of the two in the middle', () => {
    expect(median([10, 2, 9, 4])).toBe(6.5);
  });

  test('of nothing is refused', () => {
    expect(() => median([])).toThrow('Nothing was measured.');
  });

  test('of costs is taken of each part by itself', () => {
    const costs = [
      { cpu: 3, wall: 20, memory: 500 },
      { cpu: 1, wall: 40, memory: 700 },
      { cpu: 2, wall: 30, memory: 600 },
    ];
    expect(medianCost(costs)).toEqual({ cpu: 2, wall: 30, memory: 600 });
  });

  test('of the time of the processors is unknown where one of them is', () => {
    const costs = [
      { cpu: 3, wall: 20, memory: 500 },
      { cpu: undefined, wall: 40, memory: 700 },
    ];
    expect(medianCost(costs)).toEqual({ cpu: undefined, wall: 30, memory: 600 });
  });
});

test('How many times as much one takes is said only where both are known and the other is not nothing', () => {
  expect(times(6, 4)).toBe(1.5);
  expect([times(undefined, 4), times(6, undefined), times(6, 0)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('Growth goes from the smallest size to the largest, for each generator and build by itself', () => {
  const all = [
    figures('Hugo', 'first', 1000, [2]),
    figures('Hugo', 'first', 100, [0.5]),
    figures('Hugo', 'again', 100, [0.4]),
    figures('Hugo', 'first', 500, [9]),
    figures('Hugo', 'again', 1000, [6]),
    figures('Eleventy', 'first', 100, [1]),
  ];
  expect(growthOf(all)).toEqual([
    { generator: 'Hugo', build: 'first', from: 100, to: 1000, inAll: 4, each: 0.4 },
    { generator: 'Hugo', build: 'again', from: 100, to: 1000, inAll: 15, each: 1.5 },
  ]);
});

describe('The tables', () => {
  test('name what each generator writes, or why it is left out', () => {
    const found = generators.map((one) =>
      one.name === 'Hugo' ? { ...one, why: 'It is not there.' } : { ...one, version: '1.2.3' },
    );
    expect(`\n${generatorsTable(found)}\n`).toMatchInlineSnapshot(`
      "
      | generator     | version | writes for each commitment                                               |
      | ------------- | ------- | ------------------------------------------------------------------------ |
      | minimal Astro | 1.2.3   | the page and the seven files beside it; no check, no search, no pictures |
      | Starlight     | 1.2.3   | the page alone, in the style of Starlight, and a search of its own       |
      | Eleventy      | 1.2.3   | the page and the seven files beside it; no check, no search, no pictures |
      | Hugo          |         | left out: It is not there.                                               |
      "
    `);
  });

  test('give medians, and compare each with Hugo in the same build at the same size', () => {
    const table = figuresTable([
      figures('Golden Thread', 'first', 1000, [30, 10, 20]),
      figures('Hugo', 'first', 100, [0.1]),
      figures('Hugo', 'first', 1000, [4]),
      figures('Hugo', 'again', 1000, [1]),
    ]);
    expect(`\n${table}\n`).toMatchInlineSnapshot(`
      "
      | commitments | generator     | build | pages | files |  MB | CPU s | wall s | memory MB | × Hugo |
      | ----------: | ------------- | ----- | ----: | ----: | --: | ----: | -----: | --------: | -----: |
      |       1,000 | Golden Thread | first | 2,000 | 8,000 | 4.7 | 20.00 |  50.00 |     1,235 |    5.0 |
      |         100 | Hugo          | first | 2,000 | 8,000 | 4.7 |  0.10 |  50.00 |     1,235 |    1.0 |
      |       1,000 | Hugo          | first | 2,000 | 8,000 | 4.7 |  4.00 |  50.00 |     1,235 |    1.0 |
      |       1,000 | Hugo          | again | 2,000 | 8,000 | 4.7 |  1.00 |  50.00 |     1,235 |    1.0 |
      "
    `);
  });

  test('compare with nothing where Hugo was left out, and mark a time that is not known', () => {
    const table = figuresTable([
      figures('Golden Thread', 'first', 100, [undefined]),
      figures('Eleventy', 'first', 100, [1]),
    ]);
    expect(`\n${table}\n`).toMatchInlineSnapshot(`
      "
      | commitments | generator     | build | pages | files |  MB | CPU s | wall s | memory MB | × Hugo |
      | ----------: | ------------- | ----- | ----: | ----: | --: | ----: | -----: | --------: | -----: |
      |         100 | Golden Thread | first | 2,000 | 8,000 | 4.7 |     ? |  50.00 |     1,235 |        |
      |         100 | Eleventy      | first | 2,000 | 8,000 | 4.7 |  1.00 |  50.00 |     1,235 |        |
      "
    `);
  });

  test('say how each grows, in all and for each commitment', () => {
    const growth = [
      { generator: 'Hugo', build: 'first' as const, from: 100, to: 1000, inAll: 4, each: 0.4 },
      {
        generator: 'Golden Thread',
        build: 'again' as const,
        from: 100,
        to: 1000,
        inAll: undefined,
        each: undefined,
      },
    ];
    expect(`\n${growthTable(growth)}\n`).toMatchInlineSnapshot(`
      "
      |  commitments | generator     | build | CPU, times | for each commitment |
      | -----------: | ------------- | ----- | ---------: | ------------------: |
      | 100 to 1,000 | Hugo          | first |        4.0 |                0.40 |
      | 100 to 1,000 | Golden Thread | again |          ? |                   ? |
      "
    `);
  });
});

function figures(
  generator: string,
  build: Build,
  commitments: number,
  cpu: (number | undefined)[],
): Figures {
  const costs = cpu.map((seconds) => ({ cpu: seconds, wall: 50, memory: 1234.5 }));
  return { generator, build, commitments, pages: 2000, files: 8000, bytes: 4_740_000, costs };
}
