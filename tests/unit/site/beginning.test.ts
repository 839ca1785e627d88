import { expect, test } from 'vitest';
import { isNewBeginning } from '../../../src/lib/site/beginning.ts';

const demonstration = { address: 'https://goldenthread.example' };
const marsham = { address: 'https://marsham.example', begun: '2026-11-26' };

test('a site begins where the demonstration stood, and nothing of that is asked for', () => {
  expect(isNewBeginning(demonstration, marsham)).toBe(true);
});

test.each([
  ['the site that stood there was no demonstration', { address: 'https://old.example' }, marsham],
  ['the site that stood there had begun', { ...demonstration, begun: '2026-01-01' }, marsham],
  ['it does not say that it begins', demonstration, { address: marsham.address }],
  [
    'it still has the address of the demonstration',
    demonstration,
    { ...demonstration, begun: marsham.begun },
  ],
  ['nobody can tell what stood there', {}, marsham],
])('a site keeps what was published when %s', (_, before, now) => {
  expect(isNewBeginning(before, now)).toBe(false);
});
