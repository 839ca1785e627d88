import { describe, expect, test } from 'vitest';
import { keepsFile, leavesNotice, takesNotice } from '../../../src/lib/addresses/kept.ts';

describe('the file of a page that is a record', () => {
  test.each(['strategies/plan', 'commitments/plan/w1', 'progress/plan/2024-09'])(
    'stays for good: %s',
    (id) => {
      expect(keepsFile({ id })).toBe(true);
      expect(leavesNotice({ id, state: 'withdrawn' })).toBe(false);
    },
  );

  test.each(['pages/news', 'areas/ward', 'organisations/board', 'topics/housing', 'updates/2025'])(
    'is none, and may go and leave a notice at its address: %s',
    (id) => {
      expect(keepsFile({ id })).toBe(false);
      expect(leavesNotice({ id, state: 'withdrawn' })).toBe(true);
    },
  );

  test.each(['live', 'moved'] as const)('leaves no notice while its line is %s', (state) => {
    expect(leavesNotice({ id: 'pages/news', state })).toBe(false);
  });
});

test.each([
  ['commitments/plan/w1', true],
  ['commitments/plan', false],
  ['progress/plan/2024-09', false],
  ['strategies/plan', false],
  ['meetings/board/2024-09-01', false],
  ['changes/plan/w1', false],
])('only the file of a commitment can say that it no longer holds: %s %s', (id, can) => {
  expect(takesNotice({ id })).toBe(can);
});
