import { expect, it } from 'vitest';
import { countsOfSeries } from '../../../src/lib/progress/series.ts';

const statusWords = ['Begun', 'Done', 'On course', 'Late'].map((word) => ({ word }));

function update(lifecycle?: 'Begun' | 'Done', rating?: 'On course' | 'Late') {
  return {
    lifecycle: lifecycle && {
      word: lifecycle,
      state: lifecycle === 'Done' ? ('completed' as const) : ('in-progress' as const),
    },
    rating: rating && {
      word: rating,
      state: rating === 'Late' ? ('off-track' as const) : ('on-track' as const),
    },
  };
}

const reports = [
  { asAt: '2024-03', statusWords, updates: [update('Done'), update('Begun', 'Late'), update()] },
  { asAt: '2023-09', statusWords, updates: [] },
  {
    asAt: '2023-03',
    statusWords,
    updates: [update('Begun'), { ...update(), noUpdate: true }],
  },
];

it('The counts of all reports stand side by side, on each axis that a publisher uses', () => {
  const told = countsOfSeries(reports).map(({ axis, columns, rows }) => [
    axis,
    columns,
    rows.map(({ report, counts, without, told }) => [report.asAt, counts, without, told]),
  ]);
  expect(told).toEqual([
    [
      'lifecycle',
      ['Begun', 'Done'],
      [
        ['2024-03', [1, 1], 1, 3],
        ['2023-03', [1, 0], 0, 1],
      ],
    ],
    [
      'rating',
      ['Late'],
      [
        ['2024-03', [1], 2, 3],
        ['2023-03', [0], 1, 1],
      ],
    ],
  ]);
});

it('One report that tells of single commitments has nothing to stand beside', () => {
  expect(countsOfSeries(reports.slice(1))).toEqual([]);
  expect(countsOfSeries([])).toEqual([]);
});

it('An axis of which no word of a scale tells has no table, whatever the other one says', () => {
  const done = { ...update('Done'), scaleWord: 'Done' };
  const two = ['2024-03', '2023-03'].map((asAt) => ({ asAt, statusWords, updates: [done] }));
  expect(countsOfSeries(two).map(({ axis }) => axis)).toEqual(['lifecycle']);
});

it('A word of a scale counts on both axes once one of its words tells of both', () => {
  const done = { ...update('Done'), scaleWord: 'Done' };
  const late = { ...update('Begun', 'Late'), scaleWord: 'Late' };
  const two = [
    { asAt: '2024-03', statusWords, updates: [done, late] },
    { asAt: '2023-03', statusWords, updates: [late] },
  ];
  expect(
    countsOfSeries(two).map(({ columns, rows }) => [columns, rows.map(({ counts }) => counts)]),
  ).toEqual([
    [
      ['Begun', 'Done'],
      [
        [1, 1],
        [1, 0],
      ],
    ],
    [
      ['Done', 'Late'],
      [
        [1, 1],
        [0, 1],
      ],
    ],
  ]);
});
