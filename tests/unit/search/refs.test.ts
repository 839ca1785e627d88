import { describe, expect, test } from 'vitest';
import { knownRefs, refsIn } from '../../../src/lib/search/refs.ts';
import type { Table } from '../../../src/lib/search/table.ts';

const refs = [
  ['W14'],
  ['I14'],
  ['HWS 5.2'],
  ['5.2'],
  ['5.2 A'],
  ['Domain 5, 2a'],
  ['1.4A', 'ID020'],
];
const table = { ref: { sets: refs, rows: refs.map((_, at) => at) } } as Table;
const known = knownRefs(table);
const fillers = ['when', 'is', 'due', 'the'];
const read = (typed: string) => refsIn(typed, known, (word) => fillers.includes(word));
const found = (typed: string) => read(typed).rows.map((row) => refs[row]?.[0]);

describe('a ref', () => {
  test.each([
    ['w-14', 'W14'],
    ['when is W14 due', 'W14'],
    ['commitment W14 Mid and South Essex', 'W14'],
    ['id20', '1.4A'],
    ['1.4 a', '1.4A'],
    ['domain 5 2 A', 'Domain 5, 2a'],
  ])('is found in “%s”', (typed, ref) => {
    expect(found(typed)).toEqual([ref]);
  });

  test('is found by its number too, in every strategy that prints it', () => {
    expect(found('5.2')).toEqual(['HWS 5.2', '5.2']);
    expect(found('5.2 leisure')).toEqual(['HWS 5.2', '5.2']);
    expect(found('5.2a')).toEqual(['5.2 A', 'Domain 5, 2a']);
    expect(found('when is the 14 due')).toEqual(['W14', 'I14']);
  });

  test.each(['14 homes', '£5.2', '5.2%', '5.2 million', '5.2 per cent', '15.2', '2022', '5 2'])(
    'is no figure or count: “%s”',
    (typed) => {
      expect(read(typed)).toEqual({ rows: [], missing: [], words: typed });
    },
  );

  test('that no commitment has is written as the others are', () => {
    const missing = (typed: string) => read(typed).missing.map(({ ref }) => ref);
    expect(['i15', 'hws 9 99', 'W99 homes'].flatMap(missing)).toEqual(['I15', 'HWS 9.99', 'W99']);
    expect(read('W99 homes').words).toBe('homes');
  });
});
