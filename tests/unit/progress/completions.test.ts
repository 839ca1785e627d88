import { describe, expect, test } from 'vitest';
import { completionsOf } from '../../../src/lib/progress/completions.ts';

const said = (
  asAt: string,
  lifecycle: 'completed' | 'in-progress' | undefined,
  completedOn?: string,
) => ({ asAt, lifecycle, completedOn });

describe('completions', () => {
  test('a report that says completed counts from its as-at date', () => {
    expect(completionsOf([said('2023-09', 'completed')], false)).toEqual(['2023-09']);
  });

  test('the day that the report gives for it counts before the as-at date', () => {
    expect(completionsOf([said('2023-12', 'completed', '2023-09-12')], false)).toEqual([
      '2023-09-12',
    ]);
  });

  test('a later report that repeats it is not a second completion', () => {
    const reports = [said('2023-09', 'completed'), said('2023-12', 'completed')];
    expect(completionsOf(reports, true)).toEqual(['2023-09']);
  });

  test('a later report that takes it back takes it away', () => {
    const reports = [said('2023-09', 'completed'), said('2023-12', 'in-progress')];
    expect(completionsOf(reports, false)).toEqual([]);
  });

  test('a report that only rates it takes nothing back', () => {
    const reports = [said('2023-09', 'completed'), said('2023-12', undefined)];
    expect(completionsOf(reports, false)).toEqual(['2023-09']);
  });

  test('a commitment that is due each year keeps each year’s completion', () => {
    const reports = [
      said('2023-09', 'completed'),
      said('2024-03', 'in-progress'),
      said('2024-09', 'completed'),
    ];
    expect(completionsOf(reports, true)).toEqual(['2023-09', '2024-09']);
  });
});
