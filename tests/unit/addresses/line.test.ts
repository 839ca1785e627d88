import { expect, test } from 'vitest';
import { fragmentNow, inOrder } from '../../../src/lib/addresses/line.ts';
import { line, page } from './lines.ts';

test('lines stand by their IDs, and those of one ID by their addresses', () => {
  const lines = [
    line('areas/a', { address: '/a/' }),
    line('areas/a', { address: '/b/' }),
    line('areas/b', { address: '/a/' }),
  ];
  expect(lines.map((one) => lines.map((other) => inOrder(one, other)))).toEqual([
    [0, -1, -1],
    [1, 0, -1],
    [1, 1, 0],
  ]);
});

test('a part of an old page is found under its name of now, or as the whole page', () => {
  const own = page('areas/a', ['one', 'uno']);
  expect(
    [
      { name: 'one', now: undefined },
      { name: 'eins', now: 'uno' },
      { name: 'two', now: 'main' },
      { name: 'main', now: undefined },
      { name: 'one', now: 'dos' },
      { name: 'two', now: undefined },
    ].map((part) => fragmentNow(part, own)),
  ).toEqual(['one', 'uno', 'main', 'main', undefined, undefined]);
});

test('of a page that cannot be read only the whole is known', () => {
  const unread = { ...page('areas/a'), fragments: undefined };
  expect(fragmentNow({ name: 'one', now: undefined }, unread)).toBeUndefined();
  expect(fragmentNow({ name: 'one', now: 'main' }, unread)).toBe('main');
});
