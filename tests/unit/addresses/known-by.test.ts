import { describe, expect, test } from 'vitest';
import { isKnownBy } from '../../../src/lib/addresses/known-by.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

const small = entries(
  { w1: commitment(), w2: commitment({ ref: 'W2', added: '2025-02-01' }) },
  { '2023-09': report('2023-09', []), '2024-09': report('2024-09', []) },
  strategy({ published: '2022-12' }),
);
const without = {
  ...entries({}, {}, strategy({ published: '2022-12' })),
  // Of another strategy, which has the ID of the first at the start of its own.
  progress: [{ id: 'plan-b/2023-09', data: report('2023-09', []) }],
};

describe('by the files alone, the page', () => {
  test.each([
    ['strategies/plan', '2022-12-01', 'its strategy was published'],
    ['commitments/plan/w1', '2022-12-01', 'its strategy was published'],
    ['commitments/plan/w2', '2025-02-01', 'it was added'],
    ['commitments/plan', '2022-12-01', 'its strategy was published'],
    ['progress/plan/2024-09', '2024-09-01', 'it tells how things stand'],
    ['progress/plan', '2023-09-01', 'the first report came'],
  ])('of %s is in a build from %s, when %s', (id, day) => {
    expect([dayBefore(day), day, '2026-11-21'].map((on) => isKnownBy(id, small, on))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test.each(['organisations/board', 'search', 'updates/2023', 'commitments', 'progress', 'site'])(
    'of %s is in every build',
    (id) => {
      expect(isKnownBy(id, small, '2000-01-01')).toBe(true);
    },
  );

  test('of a strategy’s commitments is there before the first, and of its reports is not', () => {
    expect(isKnownBy('commitments/plan', without, '2026-11-21')).toBe(true);
    expect(isKnownBy('progress/plan', without, '2026-11-21')).toBe(false);
  });
});

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 60 * 60_000).toISOString().slice(0, 10);
}
