import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexTokens, partsWith, soughtFor, whole } from '../../../src/lib/search/tokens.ts';

describe('the tokens of a text', () => {
  test('are the stems of its words, each ended by a line, and its refs as they are', () => {
    expect(indexTokens('Housing for carers: hws_5_2_ (2024)')).toEqual([
      'hous_',
      'for_',
      'carer_',
      'hws_5_2_',
      '2024_',
    ]);
  });

  test('take a line within a word for a gap', () => {
    expect(indexTokens('self_care')).toEqual(['self_', 'care_']);
  });
});

describe('a word', () => {
  test.each([
    ['housing', 'houses'],
    ['nurseries', 'nursery'],
    ['child', 'children'],
    ['care', 'carers'],
  ])('“%s” finds “%s”, as one begins like the other', (typed, said) => {
    expect(finds(typed, said)).toBe(true);
  });

  test.each([
    ['men', 'mental'],
    ['age', 'agency'],
    ['gp', 'gps2024'],
    ['house', 'horse'],
  ])('“%s” does not find “%s”', (typed, said) => {
    expect(finds(typed, said)).toBe(false);
  });

  test('always finds itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,14}$/), (word) => {
        expect(finds(word, word)).toBe(true);
      }),
    );
  });
});

test('what begins longer words is looked for whole as well', () => {
  expect(['hous', 'ag_', 'w_14_'].map(whole)).toEqual(['hous_', 'ag_', 'w_14_']);
});

describe('the parts of the index that a search needs', () => {
  const starts = ['2', 'ca', 'hea', 'healthc', 'hi', 'p'];

  test.each([
    ['hous', ['hi']],
    ['health', ['hea', 'healthc']],
    ['heal', ['hea', 'healthc']],
    ['ag_', ['2']],
    ['zoo', ['p']],
    ['p', ['p']],
    ['1', []],
  ])('for “%s” are %j', (sought, parts) => {
    expect(partsWith(starts, sought)).toEqual(parts);
  });

  test('are all in which a word stands that begins so', () => {
    const word = fc.stringMatching(/^[a-d]{1,5}_$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1 }),
        fc.stringMatching(/^[a-d]{1,4}$/),
        fc.nat(),
        (words, sought, seed) => {
          const sorted = words.toSorted((one, other) => (one < other ? -1 : 1));
          const size = (seed % 4) + 1;
          const parts = Array.from({ length: Math.ceil(sorted.length / size) }, (_, at) =>
            sorted.slice(at * size, (at + 1) * size),
          );
          const starts = parts.map(([first = '']) => first);
          const needed = parts.filter((part) => part.some((one) => one.startsWith(sought)));
          const found = partsWith(starts, sought);
          for (const [first] of needed) expect(found).toContain(first);
        },
      ),
    );
  });
});

function finds(typed: string, said: string): boolean {
  return indexTokens(said).some((token) => token.startsWith(soughtFor(typed)));
}
