import { describe, expect, test } from 'vitest';
import { entriesIn, read, recordOf, records } from './county.ts';

describe('Three yearly plans of Aberwen', () => {
  test.each([
    ['2024', 8, '1 of 7 actions with a date is overdue.'],
    ['2025', 8, '2 of 8 commitments are overdue.'],
    [
      '2026',
      6,
      '2 of 5 actions with a date are overdue, and we have found no progress report on 1 of all 6.',
    ],
  ])('hold as many actions in %s as were printed, and say how many are late', (year, all, late) => {
    expect(records.filter(({ strategy }) => strategy === `plan-${year}`)).toHaveLength(all);
    expect(read(`/strategies/plan-${year}/`)).toContain(late);
  });

  test('say which actions live elsewhere now, which go on, and which is a step of another', () => {
    const [first, second, third] = [2024, 2025, 2026].map((year) =>
      read(`/strategies/plan-${year}/`),
    );
    expect(first).toContain('5 actions went on into a newer plan, and are counted there.');
    expect(first).toContain('1 action goes on with no due date, so it cannot be late.');
    expect(second).toContain('4 commitments went on into a newer plan, and are counted there.');
    expect(second).toContain('1 sub-action is counted as a commitment of its own.');
    expect(third).not.toContain('went on into a newer plan');
  });

  test('are over with their financial year, and stand for it', () => {
    expect(read('/strategies/plan-2025/')).toContain('Its years ended in 2025/26.');
    expect(read('/strategies/plan-2026/')).toContain('Years 2026/27');
  });

  test('read as one line on the home page, which leads with what is in force', () => {
    const home = read('/');
    expect(home).toContain('10 of 15 commitments of 3 strategies in force have a date.');
    expect(home).toContain('3 of them are overdue. 2 commitments have no date');
    expect(home).toContain('3 commitments go on with no due date');
    expect(home).toContain(
      '2 strategies that ended had 16 commitments, counted apart; 3 of those are past their dates',
    );
    const inForce = 'Aberwen Action Plan 2026-27 2 of 5 with a date are overdue';
    const ended = 'Aberwen Action Plan 2025-26 Last report';
    expect(home).toContain(inForce);
    expect(home).toContain('After Action plan 2024-25 ');
    expect(home).toContain('16 in all in 2 plans');
    expect(home.indexOf(ended)).toBeGreaterThan(home.indexOf(inForce));
    expect(home).toContain('All 3 in force');
  });

  test('are asked for what needs attention, of which each plan has its share', () => {
    expect(read('/')).toContain(
      '2 in Action plan 2026-27 1 in Inquiry on loneliness 3 commitments',
    );
    expect(read('/')).toContain('it may not be met 1 commitment: at risk');
    expect(read('/')).toContain('The date is near 1 commitment: due soon');
    expect(read('/')).toContain('4 commitments: never updated');
    expect(read('/')).toContain('5 commitments: update late');
  });
});

describe('A date in each of its forms', () => {
  test.each([
    ['plan-2024/1-1', '2024-25-Q4', '2025-03-31', 'January to March 2025 (quarter 4 of 2024/25)'],
    ['plan-2024/1-2', '2024-25-Q2', '2024-09-30', 'July to September 2024 (quarter 2 of 2024/25)'],
    ['plan-2024/1-3', '2024-Q3', '2024-09-30', 'July to September 2024'],
    ['plan-2024/2-2', '2024-25', '2025-03-31', '2024/25'],
    ['plan-2025/3-1a', '2025-26-Q1', '2025-06-30', 'April to June 2025 (quarter 1 of 2025/26)'],
    ['plan-2026/2-2', '2027-Q1', '2027-03-31', 'January to March 2027'],
    ['inquiry-2025/r2', '2025-Q4', '2025-12-31', 'October to December 2025'],
  ])('%s is due by %s, which means %s', (id, by, lastDay, words) => {
    const { due, timeliness } = recordOf(id);
    expect([due?.by, timeliness.dueOn]).toEqual([by, lastDay]);
    expect(read(`/strategies/${id}/`)).toContain(`By when ${words}`);
  });

  test.each(['plan-2024/3-3', 'plan-2026/2-1', 'inquiry-2025/r5', 'iaith-2026/g3'])(
    '%s goes on, and is never late',
    (id) => {
      expect(recordOf(id).timeliness).toMatchObject({ state: 'ongoing', dueOn: null });
    },
  );

  test.each([
    // 31 March 2025 to 26 November 2026, 30 September 2026 to then, and 31 December 2025 to then.
    ['plan-2024/2-2', 'This is 1 year and 7 months overdue.'],
    ['plan-2026/1-1', 'This is 1 month overdue.'],
    ['inquiry-2025/r2', 'This is 10 months overdue.'],
    // 31 December 2025 to 28 February 2026.
    ['plan-2025/1-3', 'completed, 2 months late'],
  ])('%s says how late it is', (id, words) => {
    expect(read(`/strategies/${id}/`)).toContain(words);
  });
});

test('The open data of Aberwen holds all that it printed, and no more', () => {
  // Reports: 4, 4 and 2 of the plans, 2 of the inquiry, 1 of the language plan. Of those with details, 8, 6 and 7
  // actions; 8 and 7; 6; 4 and 5 recommendations; 2. Of the totals 4 words each, six times.
  expect(entriesIn('strategies')).toBe(5);
  expect(entriesIn('commitments')).toBe(8 + 8 + 6 + 6 + 3);
  expect(entriesIn('progress')).toBe(8 + 6 + 7 + 8 + 7 + 6 + 4 + 5 + 2);
  expect(entriesIn('totals')).toBe(6 * 4);
  expect(entriesIn('changes')).toBe(0);
});
