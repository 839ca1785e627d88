import { describe, expect, test } from 'vitest';
import { readRefs, refShape, refToken } from '../../../src/lib/commitment/ref.ts';

const refs = [
  'W14',
  'HWS 5.2',
  'Domain 1, 2a',
  'Domain 5, c',
  '1.4A',
  '6.1 B',
  '2.5',
  'ID020',
  '7',
];
const shapes = refs.map(refShape);

describe('a ref', () => {
  test.each([
    ['W14', ['w14', 'w 14', 'W-14', ' W 14 ', 'W014']],
    ['HWS 5.2', ['hws5.2', 'HWS5.2', 'hws 5 2', 'HWS-5.2', 'hws 5.2']],
    ['Domain 1, 2a', ['domain 1 2a', 'DOMAIN 1,2A', 'domain 1, 2 a']],
    ['ID020', ['id20', 'ID 20', 'id 020']],
  ])('%s is found by %j', (ref, spellings) => {
    for (const typed of spellings) {
      const { refs: found, words } = readRefs(typed, shapes);
      expect([...found.map(({ token }) => token), words]).toEqual([refToken(ref), '']);
    }
  });

  test('is told from every other ref', () => {
    expect(new Set([...refs, 'W1', 'W140', 'HWS 52', 'HWS 5.20', '14A'].map(refToken)).size).toBe(
      refs.length + 5,
    );
    expect(refToken('W14').startsWith(refToken('W1'))).toBe(false);
  });

  test('is found among other words, which are left', () => {
    expect(readRefs('weight w 14 adults', shapes)).toEqual({
      refs: [{ token: 'w_14_', shape: 'w #' }],
      words: 'weight adults',
    });
    expect(readRefs('W14 and HWS 5.2', shapes)).toEqual({
      refs: [
        { token: 'w_14_', shape: 'w #' },
        { token: 'hws_5_2_', shape: 'hws # #' },
      ],
      words: 'and',
    });
  });

  test('is the longest one that fits, whatever the order of the shapes', () => {
    const long = { token: 'hws_5_2_', shape: 'hws # #' };
    for (const some of [
      ['hws #', 'hws # #'],
      ['hws # #', 'hws #'],
    ]) {
      expect(readRefs('HWS 5.2', some)).toEqual({ refs: [long], words: '' });
      expect(readRefs('HWS 5 in 2023', some).refs).toEqual([{ token: 'hws_5_', shape: 'hws #' }]);
    }
  });

  test('is found with an accent that it does not have, and keeps every nought but those in front', () => {
    expect(readRefs('Ẃ14', shapes).refs).toEqual([{ token: 'w_14_', shape: 'w #' }]);
    expect(['W0', 'W10', 'W1002', 'W00', 'W001'].map(refToken)).toEqual([
      'w_0_',
      'w_10_',
      'w_1002_',
      'w_0_',
      'w_1_',
    ]);
  });

  test('keeps a word behind its number as it is, and takes a letter there for any', () => {
    expect(['Domain 2 new', 'Domain 2 b'].map(refShape)).toEqual(['domain # new', 'domain # @']);
  });

  test('has few shapes', () => {
    expect(shapes).toMatchInlineSnapshot(`
      [
        "w #",
        "hws # #",
        "domain # # @",
        "domain # @",
        "# # @",
        "# # @",
        "# #",
        "id #",
        "#",
      ]
    `);
  });
});

describe('what is not a ref', () => {
  test.each([
    '7',
    '1.4A',
    'May 2023',
    'in 2023',
    '2023 24',
    'tier 2 weight',
    'weight',
    'plan W',
    'domain 5 walks',
    '',
  ])('stays as it was typed: “%s”', (typed) => {
    expect(readRefs(typed, shapes)).toEqual({ refs: [], words: typed });
  });
});
