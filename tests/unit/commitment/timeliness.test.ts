import { describe, expect, test } from 'vitest';
import { dateWord, findTimeliness } from '../../../src/lib/commitment/timeliness.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';

/** Reports, each of which says that it was completed. */
const told = (...completions: string[]) => ({ completions, reports: completions });

const september = { by: '2023-09' };

describe('timeliness of a commitment that is due in September 2023', () => {
  test.each([
    ['2023-06-29', 'not-due'],
    ['2023-06-30', 'due-soon'],
    ['2023-09-30', 'due-soon'],
    ['2023-10-01', 'overdue'],
    ['2026-11-21', 'overdue'],
  ])('on %s it is %s when no report says that it is completed', (asAt, state) => {
    expect(findTimeliness(september, told(), asAt, 3).state).toBe(state);
  });

  test('a month means its last day, and it is late from the day after', () => {
    const { dueOn, lateSince } = findTimeliness(september, told(), '2023-10-01', 3);
    expect({ dueOn, lateSince }).toEqual({ dueOn: '2023-09-30', lateSince: '2023-10-01' });
  });

  test('a report of completion on the last day makes it met on time', () => {
    const found = findTimeliness(september, told('2023-09-30'), '2023-10-01', 3);
    expect(found).toMatchObject({
      state: 'met-on-time',
      metOn: '2023-09-30',
      lateSince: undefined,
    });
  });

  test('a report of completion in the month it is due makes it met on time', () => {
    expect(findTimeliness(september, told('2023-09'), '2023-10-01', 3).state).toBe('met-on-time');
  });

  test('a report of completion one day later makes it met late, and the lateness stays on record', () => {
    const found = findTimeliness(september, told('2023-10-01'), '2024-10-01', 3);
    expect(found).toMatchObject({ state: 'met-late', lateSince: '2023-10-01' });
  });

  test('what only a later report says was done is not called late: it may have been done in time', () => {
    const word = (saidOn: string[]) =>
      dateWord(findTimeliness(september, { ...told('2023-10-01'), saidOn }, '2024-10-01', 3));
    expect(word([])).toBe('Reported met after its date');
    expect(word(['2023-10-01']), 'a report gives the day').toBeUndefined();
    expect(dateWord(findTimeliness(september, told('2023-09'), '2024-10-01', 3))).toBeUndefined();
  });

  test('the rule names the date and the reason', () => {
    expect(
      withPlainSpaces(findTimeliness(september, told(), '2023-10-01', 3).rule),
    ).toMatchInlineSnapshot(
      `"Its due date, September 2023, has passed and no report says that it is completed."`,
    );
  });
});

describe('timeliness of a commitment that is due again each year', () => {
  const yearly = { by: '2023-09', then: 'annually' as const };

  test('is judged by the first due date when nothing was completed', () => {
    expect(findTimeliness(yearly, told(), '2026-11-21', 3).dueOn).toBe('2023-09-30');
  });

  test('moves to the next year when one was completed', () => {
    expect(findTimeliness(yearly, told('2023-09'), '2023-10-01', 3)).toMatchObject({
      state: 'not-due',
      dueOn: '2024-09-30',
    });
  });

  test('becomes overdue again when the next year is missed', () => {
    expect(findTimeliness(yearly, told('2023-09'), '2024-10-01', 3).state).toBe('overdue');
  });

  test('is due on the last day of February in a leap year and in a common one', () => {
    const leap = { by: '2024-02-29', then: 'annually' as const };
    expect(findTimeliness(leap, told('2024-02-01'), '2024-10-01', 3).dueOn).toBe('2025-02-28');
  });
});

test('a commitment without a date is never late', () => {
  expect(findTimeliness(undefined, told(), '2026-11-21', 3)).toMatchObject({
    state: 'no-due-date',
    dueOn: undefined,
  });
});
