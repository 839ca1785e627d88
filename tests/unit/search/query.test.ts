import { expect, test } from 'vitest';
import { partsOf } from '../../../src/lib/search/query.ts';

const shapes = ['w #'];

test('what was typed becomes refs and words, without the words that all sentences have', () => {
  expect(partsOf('What will the council do for W 14?', shapes)).toEqual([
    { typed: 'w_14_', sought: 'w_14_', isRef: true },
    { typed: 'council', sought: 'council', isRef: false },
    { typed: 'do', sought: 'do_', isRef: false },
  ]);
});

test('ordinary words count when nothing else was typed', () => {
  expect(partsOf('we will', shapes).map(({ typed }) => typed)).toEqual(['we', 'will']);
  expect(partsOf(' … ', shapes)).toEqual([]);
});
