import { expect, test } from 'vitest';
import { alike } from '../../../src/lib/commitment/alike.ts';

test('two with the same ref and title are alike, in any letters', () => {
  const [one, other, third] = [
    { ref: '1.2', title: 'Visit every tenant.' },
    { ref: '1.2', title: 'Visit every Tenant.' },
    { ref: '1.3', title: 'Visit every tenant.' },
  ];
  expect(alike([one, other, third])).toEqual(new Set([one, other]));
});
