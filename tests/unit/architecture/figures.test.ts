import { expect, it } from 'vitest';
import { inFigures } from '../../../src/lib/fields/sentence.ts';
import { signed } from '../../../src/lib/progress/signed.ts';
import { sourceFiles } from './source-tree.ts';

it('A number has a comma between thousands, in a change too', () => {
  expect([0, 999, 1000, 1500, 1_234_567].map(inFigures)).toEqual([
    '0',
    '999',
    '1,000',
    '1,500',
    '1,234,567',
  ]);
  expect([signed(1500), signed(-1500), signed(0), signed(12.34, 1)]).toEqual([
    '+1,500',
    '−1,500',
    '0',
    '+12.3',
  ]);
});

it('One function writes numbers for readers; what parses keeps to itself', () => {
  const writing = sourceFiles()
    .filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/lib/reading/'))
    .filter(({ text }) => /toLocaleString\(|NumberFormat\(/.test(text))
    .map(({ path }) => path);
  expect(writing).toEqual(['src/lib/fields/sentence.ts']);
});
