import { expect, test } from 'vitest';
import { distinctIds } from '../../../src/components/example/distinct-ids.ts';

test('an example has IDs of its own, and all that refers to them follows', () => {
  expect(
    distinctIds(
      '<a href="#how">How</a><h2 id="how">How</h2><table aria-labelledby="how"></table>',
      'no-date',
    ),
  ).toBe(
    '<a href="#no-date-how">How</a><h2 id="no-date-how">How</h2><table aria-labelledby="no-date-how"></table>',
  );
});

test('a pattern keeps its ID, because styles name it', () => {
  expect(distinctIds('<pattern id="stripes"></pattern>', 'no-date')).toBe(
    '<pattern id="stripes"></pattern>',
  );
});
