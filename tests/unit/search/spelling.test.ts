import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meant, wordsByFrequency, wordsOf } from '../../../src/lib/search/spelling.ts';

const words = ['weight', 'children', 'neighbour', 'eight'];

describe('the start of a word', () => {
  test('is taken for the most frequent word that begins so', () => {
    const all = wordsByFrequency([
      'housing homes',
      'housing',
      'households',
      'homes homeless',
      'homes',
    ]);
    expect(meant('hous', all)).toBe('housing');
    expect(meant('ho', all)).toBe('homes');
    expect(meant('homel', all)).toBe('homeless');
  });

  test('is more than one letter', () => {
    expect(meant('w', words)).toBeUndefined();
  });
});

describe('a typo', () => {
  test.each([
    ['wieght', 'weight', 'two letters have changed places'],
    ['weigt', 'weight', 'a letter is missing'],
    ['weeight', 'weight', 'a letter is too many'],
    ['weighr', 'weight', 'a letter is wrong'],
    ['xhildren', 'children', 'the first letter is wrong'],
    ['childrex', 'children', 'the last letter is wrong'],
  ])('“%s” is taken for “%s”: %s', (typed, wanted) => {
    expect(meant(typed, words)).toBe(wanted);
  });

  test('of two letters is too much to guess', () => {
    expect(meant('wiehgt', words)).toBeUndefined();
    expect(meant('chldrn', words)).toBeUndefined();
  });

  test('in a short word is not guessed, because too many words are near', () => {
    expect(meant('egh', ['egg'])).toBeUndefined();
  });

  test('is taken for the most frequent word that is near', () => {
    expect(meant('weigh', wordsByFrequency(['weight eight', 'weight', 'weights', 'weight']))).toBe(
      'weight',
    );
  });

  test('is always found when one letter of a long word is taken out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,12}$/), fc.nat(), (word, at) => {
        const typed = word.slice(0, at % word.length) + word.slice((at % word.length) + 1);
        expect(meant(typed, [word])).toBe(word);
      }),
    );
  });
});

test('words are compared in small letters, without accents and apostrophes', () => {
  expect(wordsOf('Tŷ’r Dŵr: self-care, HWS 5.2')).toEqual([
    'tyr',
    'dwr',
    'self',
    'care',
    'hws',
    '5',
    '2',
  ]);
});

test('words are counted once for each text, and short ones not at all', () => {
  expect(wordsByFrequency(['park park park pond', 'pond to', 'pond', 'pond'])).toEqual([
    'pond',
    'park',
  ]);
});
