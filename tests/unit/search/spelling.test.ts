import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correct, wordsByFrequency, wordsOf } from '../../../src/lib/search/spelling.ts';

const words = ['weight', 'children', 'neighbour', 'eight'];

describe('a typo', () => {
  test.each([
    ['wieght', 'weight', 'two letters have changed places'],
    ['weigt', 'weight', 'a letter is missing'],
    ['weeight', 'weight', 'a letter is too many'],
    ['weighr', 'weight', 'a letter is wrong'],
    ['xhildren', 'children', 'the first letter is wrong'],
    ['childre', 'children', 'the last letter is missing'],
  ])('“%s” is taken for “%s”: %s', (typed, meant) => {
    expect(correct(typed, words)).toBe(meant);
  });

  test('of two letters is too much to guess', () => {
    expect(correct('wiehgt', words)).toBeUndefined();
    expect(correct('chldrn', words)).toBeUndefined();
  });

  test('in a short word is not guessed, because too many words are near', () => {
    expect(correct('egh', ['egg'])).toBeUndefined();
  });

  test('is taken for the most frequent word that is near', () => {
    expect(
      correct('weigh', wordsByFrequency(['weight eight', 'weight', 'weights', 'weight'])),
    ).toBe('weight');
  });

  test('is always found when one letter of a long word is taken out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,12}$/), fc.nat(), (word, at) => {
        const typed = word.slice(0, at % word.length) + word.slice((at % word.length) + 1);
        expect(correct(typed, [word])).toBe(word);
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
