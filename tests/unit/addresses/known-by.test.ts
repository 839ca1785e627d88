import { expect, test } from 'vitest';
import { isKnownBy } from '../../../src/lib/addresses/known-by.ts';
import { commitment, entries, report } from '../register/entries.ts';

const small = entries({ w1: commitment() }, { '2023-09': report('2023-09', []) });

test.each([
  ['organisations/board', '2000-01-01', true],
  ['search', '2000-01-01', true],
  ['commitments/plan/w1', '2000-01-01', false],
  ['commitments/plan/w1', '2026-11-21', true],
  ['commitments/plan', '2000-01-01', false],
  ['commitments/plan', '2026-11-21', true],
  ['progress/plan', '2023-06-01', false],
  ['progress/plan', '2026-11-21', true],
  ['progress/plan/2023-09', '2000-01-01', false],
  ['progress/plan/2023-09', '2026-11-21', true],
])('by the files, the page of %s is in a build for %s: %s', (id, asAt, known) => {
  expect(isKnownBy(id, small, asAt)).toBe(known);
});
