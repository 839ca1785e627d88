import { describe, expect, test } from 'vitest';
import { passedDates } from '../../../src/lib/commitment/passed-dates.ts';
import { findTimeliness } from '../../../src/lib/commitment/timeliness.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';

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

describe('a date that passed', () => {
  test('is told as what it was: one of completion, or one of progress', () => {
    const passings = (['completion', 'progress'] as const).flatMap((means) =>
      passedDates(
        { due: { by: '2023-09', means }, changes: [], dueMeans: 'completion' },
        { updates: [], added: undefined, asAt: '2024-10-01' },
      ),
    );
    expect(
      passings.map(({ title, text }) => withPlainSpaces(`${title}: ${text}`)),
    ).toMatchInlineSnapshot(`
        [
          "Became overdue: September 2023 ended, and we had found no report that it was completed.",
          "Date passed, no report: Progress was expected by September 2023. It ended, and we had found no report on it from then.",
        ]
      `);
  });

  test('has not before its last day is over, nor where it was met by then', () => {
    const on = (asAt: string, updates: ReturnType<typeof of>[] = []) =>
      passedDates(
        { due: { by: '2023-09' }, changes: [], dueMeans: 'completion' },
        { updates, added: undefined, asAt },
      ).map((one) => one.on);
    expect(on('2023-09-30')).toEqual([]);
    expect(on('2023-10-01')).toEqual(['2023-10-01']);
    expect(on('2024-10-01', [of('2023-09', true)])).toEqual([]);
    expect(on('2024-10-01', [of('2023-10', true)])).toEqual(['2023-10-01']);
    expect(on('2024-10-01', [of('2023-09')])).toEqual(['2023-10-01']);
  });

  test('comes again each year up to the day, where it is one of progress', () => {
    const on = (asAt: string) =>
      passedDates(
        { due: yearly, changes: [], dueMeans: 'completion' },
        { updates: [], added: undefined, asAt },
      ).map((one) => one.on);
    expect(on('2023-03-31')).toEqual(['2022-04-01']);
    expect(on('2023-04-01')).toEqual(['2022-04-01', '2023-04-01']);
  });
});

describe('a date that was moved', () => {
  const moved = (was: string, date: string, now: string, updates: ReturnType<typeof of>[] = []) =>
    passedDates(
      {
        due: now === 'none' ? undefined : { by: now },
        changes: [{ field: 'due', date, was, now }],
        dueMeans: 'completion',
      },
      { updates, added: undefined, asAt: '2024-10-01' },
    ).map(({ on, text }) => `${on} ${withPlainSpaces(text.split(' ended')[0] ?? '')}`);

  test('had passed where it was moved later than the day after it', () => {
    expect(moved('2023-09', '2023-10-02', '2025-09')).toEqual(['2023-10-01 September 2023']);
    expect(moved('2023-09', '2023-10-01', '2025-09')).toEqual([]);
    expect(moved('2023-09', '2023-10-02', 'none')).toEqual(['2023-10-01 September 2023']);
  });

  test('passed on the day on which it was given, where that had come by then', () => {
    expect(moved('none', '2023-11-10', '2023-09')).toEqual(['2023-11-10 September 2023']);
    expect(moved('2025-09', '2023-11-10', '2023-09')).toEqual(['2023-11-10 September 2023']);
  });

  test('passes again by its new date', () => {
    expect(moved('2023-09', '2023-12-10', '2024-03')).toEqual([
      '2023-10-01 September 2023',
      '2024-04-01 March 2024',
    ]);
  });

  test('is judged by what was reported while it held', () => {
    expect(moved('2023-09', '2023-12-10', '2025-09', [of('2023-11', true)])).toEqual([
      '2023-10-01 September 2023',
    ]);
    expect(moved('2023-09', '2023-12-10', '2024-03', [of('2024-02', true)])).toEqual([
      '2023-10-01 September 2023',
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

  test('passed its dates once where two had passed before it was there', () => {
    const changes = [{ field: 'due' as const, date: '2023-12-10', was: '2023-09', now: '2023-11' }];
    expect(
      passedDates(
        { due: { by: '2023-11' }, changes, dueMeans: 'completion' },
        { updates: [], added: '2024-02', asAt: '2024-10-01' },
      ).map(({ on }) => on),
    ).toEqual(['2024-02-29']);
  });
});
