import { describe, expect, test } from 'vitest';
import { type SpokenAnswer, understand } from '../../../src/lib/search/understand.ts';
import { wordsOf } from '../../../src/lib/search/words.ts';

const fillers =
  'a about and are be being by do done for how in is it my of on out the we what which'.split(' ');
const isFiller = (word: string) => fillers.includes(word);
const phrase = (text: string, facet: SpokenAnswer['facet'], value: string): SpokenAnswer => ({
  words: wordsOf(text),
  facet,
  value,
});
const phrases = [
  phrase('Overdue', 'timeliness', 'overdue'),
  phrase('Some slippage', 'rating', 'some-slippage'),
  phrase('Paused', 'lifecycle', 'paused'),
  phrase('Southend', 'place', 'southend'),
  phrase('Southend Victoria', 'place', 'victoria'),
  phrase('Projects', 'kind', 'project'),
];
const called = [
  ['Southend'],
  ['Southend-on-Sea City Council', 'Southend-on-Sea Borough Council'],
  ['Thurrock Council'],
  ['Healthwatch Southend'],
  ['Out of work'],
  ['Work and jobs'],
  ['How we work it out'],
  ['Essex County Council', 'ECC'],
  ['Rochford District Council'],
];
const names = called.map((own, row) => ({ row, names: own.map(wordsOf) }));

function read(typed: string): string {
  const words = wordsOf(typed).map((word) => ({ word, typed: word, filler: isFiller(word) }));
  const { named, filters, words: left } = understand(words, { phrases, names, isFiller });
  return [
    ...named.map((row) => called[row]?.[0]),
    ...filters.map(({ facet, value }) => `${facet}=${value}`),
    left.map(({ word }) => word).join(' '),
  ].join(' | ');
}

describe('of what somebody typed', () => {
  test.each([
    ['overdue mental health', 'timeliness=overdue | mental health'],
    ['some slippage in Southend', 'rating=some-slippage | place=southend | '],
    ['what is being done about loneliness in southend', 'place=southend | loneliness'],
    ['housing in Southend Victoria', 'place=victoria | housing'],
    ['paused projects', 'lifecycle=paused | kind=project | '],
    ['paused projects for swimmers', 'lifecycle=paused | projects swimmers'],
  ])('names of states and places are filters, and words of questions go: “%s”', (typed, taken) => {
    expect(read(typed)).toBe(taken);
  });

  test.each([
    ['Southend', 'Southend | southend'],
    ['southend council', 'Southend-on-Sea City Council | southend council'],
    ['health watch southend', 'Healthwatch Southend | health watch southend'],
    ['ECC', 'Essex County Council | ecc'],
    [
      'southend on sea borough council',
      'Southend-on-Sea City Council | southend sea borough council',
    ],
    ['out of work', 'Out of work | work'],
    ['how do we work it out', 'How we work it out | Out of work | Work and jobs | work'],
    ['work', 'Work and jobs | work'],
  ])('the name of a page is no filter, and its page comes first: “%s”', (typed, taken) => {
    expect(read(typed)).toBe(taken);
  });

  test('a word that many names have is the name of none', () => {
    expect(read('council')).toBe('council');
  });
});
