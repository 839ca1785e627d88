import { describe, expect, test } from 'vitest';
import { findFreshness } from '../../../src/lib/commitment/freshness.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';

const rhythm = { everyMonths: undefined, endedIn: undefined };

describe('freshness of a commitment last reported as at November 2023', () => {
  test.each([
    ['2023-11-30', undefined, 'updated'],
    ['2024-11-30', undefined, 'updated'],
    ['2024-12-01', undefined, 'silent'],
    ['2024-02-29', 3, 'updated'],
    ['2024-03-01', 3, 'update-late'],
    ['2024-12-01', 3, 'silent'],
    ['2024-12-01', 24, 'silent'],
  ])('on %s, with a report due every %s months, it is %s', (asAt, everyMonths, state) => {
    expect(findFreshness('2023-11', asAt, 12, { everyMonths, endedIn: undefined }).state).toBe(
      state,
    );
  });
});

test('a commitment that no report mentions is never updated, not silent', () => {
  expect(
    findFreshness(undefined, '2026-11-21', 12, { everyMonths: 12, endedIn: undefined }).state,
  ).toBe('never-updated');
});

test('the rule of silence names the last report and the months', () => {
  expect(
    withPlainSpaces(findFreshness('2023-11-05', '2026-11-21', 12, rhythm).rule),
  ).toMatchInlineSnapshot(
    `"The last report on it, of 5 November 2023, is more than 12 months old."`,
  );
});
