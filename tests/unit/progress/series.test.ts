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
