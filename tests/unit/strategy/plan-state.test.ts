import { describe, expect, test } from 'vitest';
import { findFreshness } from '../../../src/lib/commitment/freshness.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { planStateOf } from '../../../src/lib/strategy/plan-state.ts';

const period = { from: 2021, to: 2024 };

describe('a strategy for 2021 to 2024', () => {
  test.each([
    ['adopted', undefined, '2024-12-31', 'in-force'],
    ['adopted', undefined, '2025-01-01', 'ended'],
    ['not-said', undefined, '2024-12-31', 'in-force'],
    ['not-said', undefined, '2025-01-01', 'ended'],
    // What the standing says of today decides nothing for a day before the end.
    ['superseded', undefined, '2022-06-01', 'in-force'],
    ['superseded', '2023-03', '2023-03-31', 'in-force'],
    ['superseded', '2023-03', '2023-04-01', 'ended'],
    ['ended', '2023', '2024-01-01', 'ended'],
    ['adopted', '2026-03', '2025-06-01', 'in-force'],
    ['draft', undefined, '2022-06-01', 'draft'],
    ['draft', undefined, '2030-01-01', 'draft'],
  ] as const)('with the standing %s and the end %s is on %s %s', (standing, ended, asAt, state) => {
    expect(planStateOf({ standing, ended, period }, asAt)).toBe(state);
  });
});

describe('news of a commitment whose strategy ended', () => {
  const endedIn = '2024';
  const stateOf = (asAt: string, everyMonths?: number) =>
    findFreshness('2024-11', asAt, 12, { everyMonths, endedIn }).state;

  test('is news as long as it would be otherwise, and then no silence', () => {
    expect(stateOf('2025-11-30')).toBe('updated');
    expect(stateOf('2025-12-01')).toBe('plan-ended');
    expect(stateOf('2025-03-01', 3)).toBe('plan-ended');
    expect(stateOf('2025-12-01', 24)).toBe('plan-ended');
  });

  test('was never there when no report ever spoke of it', () => {
    expect(findFreshness(undefined, '2026-01-01', 12, { everyMonths: 12, endedIn }).state).toBe(
      'never-updated',
    );
  });

  test('is explained', () => {
    expect(
      withPlainSpaces(
        findFreshness('2013-11', '2026-01-01', 12, { everyMonths: undefined, endedIn: '2014' })
          .rule,
      ),
    ).toMatchInlineSnapshot(
      `"Its strategy ended in 2014, and the last report on it is of November 2013."`,
    );
  });
});
