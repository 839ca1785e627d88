import { expect, test } from 'vitest';
import { inTenths } from '../../../src/lib/fields/share.ts';

test.each([
  [0, 0],
  [50, 50],
  [6.25, 6.3],
  [-6.25, -6.3],
  [6.24, 6.2],
  [-6.26, -6.3],
  [0.04, 0],
  [-0.04, 0],
  // 56.15 - 50 is a little less than 6.15 for a computer.
  [56.15 - 50, 6.2],
  [50 - 56.15, -6.2],
])('a difference of %s is read as %s', (exact, read) => {
  expect(inTenths(exact)).toBe(read);
});
