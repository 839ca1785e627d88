import type { WorkCounts, WorkSeries } from '../../lib/strategy/work-series.ts';

/** Several rows counted as one. */
export function sumOf(rows: readonly WorkCounts[]): WorkCounts {
  return rows.reduce((sum, row) => {
    const all = Object.keys(sum) as WorkSeries[];
    return Object.fromEntries(all.map((one) => [one, sum[one] + row[one]])) as WorkCounts;
  });
}
