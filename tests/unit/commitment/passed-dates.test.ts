import { describe, expect, test } from 'vitest';
import { passedDates } from '../../../src/lib/commitment/passed-dates.ts';
import { findTimeliness } from '../../../src/lib/commitment/timeliness.ts';

const yearly = { by: '2022-03', then: 'annually', means: 'progress' } as const;
const of = (asAt: string, completed = false) => ({
  report: { asAt },
  lifecycle: completed ? { state: 'completed' as const } : undefined,
});
const passed = (
  due: Parameters<typeof passedDates>[0]['due'],
  updates: ReturnType<typeof of>[],
  added?: string,
) =>
  passedDates(
    { due, changes: [], dueMeans: 'completion' },
    { updates, added, asAt: '2024-10-01' },
  ).map(({ kind, on }) => [kind, on]);

describe('a date of progress that comes again each year', () => {
  test('has not passed in silence where a report of its own month speaks of it', () => {
    expect(passed(yearly, [of('2022-03-31'), of('2023-03'), of('2024-03-31')])).toEqual([]);
  });

  test('has passed in silence each year in which no report of its month or before its end does', () => {
    expect(passed(yearly, [of('2022-03'), of('2024-05')])).toEqual([
      ['date-passed', '2023-04-01'],
      ['date-passed', '2024-04-01'],
    ]);
  });

  test('is not met for ever by what was done in one year', () => {
    const told = { completions: ['2022-03'], reports: ['2022-03'] };
    expect(findTimeliness(yearly, told, '2024-10-01', 3)).toMatchObject({
      state: 'date-passed-no-report',
      unreportedSince: '2023-04-01',
      metOn: undefined,
    });
    expect(passed(yearly, [of('2022-03', true)])).toEqual([
      ['date-passed', '2023-04-01'],
      ['date-passed', '2024-04-01'],
    ]);
  });
});

describe('a commitment that was added after its date', () => {
  test.each([
    ['2022-06', '2022-06-30'],
    ['2022-06-10', '2022-06-10'],
    ['2021', '2022-04-01'],
  ])('of %s did not pass its date before it was there: %s', (added, on) => {
    expect(passed({ by: '2022-03' }, [], added)).toEqual([['overdue', on]]);
    expect(passed({ by: '2022-03', means: 'progress' }, [], added)).toEqual([['date-passed', on]]);
  });
});
