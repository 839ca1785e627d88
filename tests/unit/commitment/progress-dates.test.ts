import { describe, expect, test } from 'vitest';
import { findTimeliness } from '../../../src/lib/commitment/timeliness.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';

/** A strategy that says that it expects progress by its dates, and not that all is done by then. */
const september = { by: '2023-09', means: 'progress' as const };
const reportsOf = (...reports: string[]) => ({ completions: [], reports });

describe('a date by which progress is expected', () => {
  test.each([
    ['2023-06-29', [], 'not-due'],
    ['2023-06-30', [], 'due-soon'],
    ['2023-09-30', [], 'due-soon'],
    ['2023-10-01', [], 'date-passed-no-report'],
    ['2026-11-21', [], 'date-passed-no-report'],
    ['2026-11-21', ['2023-08'], 'date-passed-no-report'],
    ['2026-11-21', ['2023-08-31'], 'date-passed-no-report'],
    ['2026-11-21', ['2023-09-01'], 'date-passed-reported'],
    ['2026-11-21', ['2023-09'], 'date-passed-reported'],
    ['2026-11-21', ['2025-02'], 'date-passed-reported'],
    ['2026-11-21', ['2023-06', '2025-02'], 'date-passed-reported'],
  ])('is on %s, with reports of %j, %s', (asAt, reports, state) => {
    expect(findTimeliness(september, reportsOf(...reports), asAt, 3).state).toBe(state);
  });

  test('makes nothing late, and says since when there has been no report', () => {
    const found = findTimeliness(september, reportsOf(), '2023-10-01', 3);
    expect([found.lateSince, found.unreportedSince]).toEqual([undefined, '2023-10-01']);
  });

  test('is met on time when a report says by then that all is done', () => {
    const told = { completions: ['2023-08'], reports: ['2023-08'] };
    expect(findTimeliness(september, told, '2023-10-01', 3).state).toBe('met-on-time');
  });

  test('is met by a report, and not late, when all is done later', () => {
    const told = { completions: ['2024-05'], reports: ['2024-05'] };
    const found = findTimeliness(september, told, '2024-06-01', 3);
    expect([found.state, found.lateSince]).toEqual(['date-passed-reported', undefined]);
  });

  test('comes again each year, and one report speaks for all dates before it', () => {
    const yearly = { ...september, then: 'annually' as const };
    const dueOn = (asAt: string, ...reports: string[]) =>
      findTimeliness(yearly, reportsOf(...reports), asAt, 3).dueOn;
    expect(dueOn('2026-11-21')).toBe('2023-09-30');
    expect(dueOn('2026-11-21', '2025-01')).toBe('2025-09-30');
    expect(dueOn('2026-11-21', '2025-09')).toBe('2026-09-30');
  });

  test('is explained by a rule that calls nothing overdue', () => {
    const rule = (asAt: string, ...reports: string[]) =>
      withPlainSpaces(findTimeliness(september, reportsOf(...reports), asAt, 3).rule);
    expect([
      rule('2023-01-01'),
      rule('2023-08-01'),
      rule('2023-10-01'),
      rule('2023-10-01', '2023-09-15'),
    ]).toMatchInlineSnapshot(`
      [
        "The date by which progress is expected, September 2023, is more than 3 months away.",
        "The date by which progress is expected, September 2023, is at most 3 months away.",
        "Progress was expected by September 2023, and we have found no report on it from then or later.",
        "Progress was expected by September 2023, and the report of 15 September 2023 speaks of it. Whether it tells of progress is for its reader to judge.",
      ]
    `);
  });
});
