import { describe, expect, test } from 'vitest';
import { meant } from '../../../src/lib/search/slips.ts';
import { letterOf, readWords, wordFiles } from '../../../src/lib/search/word-list.ts';
import {
  forIndex,
  fromIndex,
  indexWords,
  shortFigures,
  wordsOf,
} from '../../../src/lib/search/words.ts';

describe('the words of a text', () => {
  test.each([
    ['St Luke’s', 'st lukes'],
    ['Castle Point & Rochford', 'castle point and rochford'],
    ['5,000 households, 133,000 people', '5000 households 133000 people'],
    ['£1.8m, and 6.4%', '1·8m and 6·4'],
    ['CO₂ in the café', 'co2 in the cafe'],
  ])('“%s” are “%s”', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  test('with a hyphen are one word and two in the index', () => {
    expect(indexWords('well-being and/or Covid-19')).toEqual([
      ...['wellbeing', 'well', 'being', 'and', 'or'],
      ...['covid19', 'covid', '19'],
    ]);
  });

  test('a figure is the same in short and in full', () => {
    for (const text of ['1.8 million', '1.8m', '1,800,000'])
      expect(shortFigures(text)).toBe('1.8m');
    expect(shortFigures('8 million people, 1,250 homes')).toBe('8m people, 1,250 homes');
  });

  test('the point of a decimal is a letter of the index, and a point when it is shown', () => {
    expect(forIndex('It rose by 6.4%. Then it fell.')).toBe('It rose by 6·4%. Then it fell.');
    expect(fromIndex(forIndex('It rose by 6.4%.'))).toBe('It rose by 6.4%.');
  });
});

describe('the list of words', () => {
  const page = (said: string, also = '') => ({
    said: new Set(said.split(' ')),
    also: also.split(' ').filter(Boolean),
  });
  const files = wordFiles([page('care carers 2022'), page('care'), page('care can', 'careful')]);

  test('has a file for each first letter, the most frequent words in the first line', () => {
    expect(files).toEqual({ c: 'care\ncan careful carers', other: '2022' });
    expect(['c', 'other']).toEqual(['care', '2022'].map(letterOf));
  });

  test('tells how frequent each is; what is only said of a page counts as rare', () => {
    expect([...readWords(files['c'] ?? '')]).toEqual([
      ['care', 2],
      ['can', 1],
      ['careful', 1],
      ['carers', 1],
    ]);
  });
});

describe('a slip', () => {
  const words = ['loneliness', 'dementia', 'council', 'weight', 'gathers', 'falls', 'swimming'];

  test.each([
    ['lonliness', 'loneliness'],
    ['dimentia', 'dementia'],
    ['cuoncil', 'council'],
    ['ocuncil', 'council'],
    ['wieght', 'weight'],
    ['lonelyness', 'loneliness'],
    ['swiming', 'swimming'],
  ])('in “%s” is seen: it means “%s”', (typed, word) => {
    expect(meant(typed, words)).toBe(word);
  });

  test.each(['fathers', 'fall', 'coffee', '2022', 'qqzzxxyy', 'counsel'])(
    'is not seen in “%s”, which is another word',
    (typed) => {
      expect(meant(typed, words)).toBeUndefined();
    },
  );
});
