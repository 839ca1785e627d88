import { describe, expect, test } from 'vitest';
import { quotesOf } from '../../../src/lib/progress/quotes.ts';

/** “what it said > what it says”, a line for each pair; a dash for nothing. */
const told = (...[field, was, now]: Parameters<typeof quotesOf>) =>
  quotesOf(field, was, now).map((quote) => `${quote.was ?? '–'} > ${quote.now ?? '–'}`);

describe('a correction quotes', () => {
  test.each<[string, string, string, string]>([
    ['the sentence that changed', 'One. Two. Three.', 'One. Deux. Three.', 'Two. > Deux.'],
    ['the first of them', 'Two. Three.', 'Deux. Three.', 'Two. > Deux.'],
    ['the last of them', 'One. Two.', 'One. Deux.', 'Two. > Deux.'],
    ['all of them', 'One. Two.', 'Un. Deux.', 'One. Two. > Un. Deux.'],
    [
      'its neighbour with a sentence that was added',
      'One. Two. Three.',
      'One. Two. New. Three.',
      'Two. > Two. New.',
    ],
    ['its neighbour with one that went', 'One. Two. Three.', 'One. Three.', 'One. Two. > One.'],
    [
      'it alone, where other words stand twice',
      'Yes. One. Yes. Two.',
      'Yes. One. No. Two.',
      'Yes. > No.',
    ],
    [
      'more, where the new words stand earlier as well',
      'No. One. Yes. Two.',
      'No. One. No. Two.',
      'One. Yes. > One. No.',
    ],
  ])('of a summary %s', (_what, was, now, quote) => {
    expect(told('summary', was, now)).toEqual([quote]);
  });

  test('of a summary that was not there, or is not, all of it', () => {
    expect(told('summary', undefined, 'One. Two.')).toEqual(['– > One. Two.']);
    expect(told('summary', 'One. Two.', undefined)).toEqual(['One. Two. > –']);
  });

  test('each word of a status that changed', () => {
    expect(told('status', ['Done', 'Late'], ['Late', 'Stopped'])).toEqual(['Done > Stopped']);
    expect(told('status', ['Done'], [])).toEqual(['Done > –']);
    expect(told('status', undefined, ['Done', 'Late'])).toEqual(['– > Done', '– > Late']);
    expect(told('status', ['Done'], ['Done'])).toEqual([]);
  });

  test('the value of each figure that changed, under its own label', () => {
    const figure = (label: string, value: string) => ({ label, value });
    expect(
      told(
        'figures',
        [figure('Trees', '20'), figure('Paths', '3'), figure('Beds', '1')],
        [figure('Paths', '4'), figure('Trees', '21'), figure('Beds', '1')],
      ),
    ).toEqual(['20 > 21', '3 > 4']);
    expect(told('figures', [], [figure('Trees', '20')])).toEqual(['– > 20']);
  });

  test('a day, and the place in a source', () => {
    expect(told('completedOn', '2023-05', '2023-06')).toEqual(['2023-05 > 2023-06']);
    expect(told('completedOn', undefined, '2023-06')).toEqual(['– > 2023-06']);
    expect(
      told('source', { document: 'plan', page: 3 }, { document: 'plan', page: 4, section: '2' }),
    ).toEqual(['3 > 4, 2']);
    expect(told('source', { document: 'plan' }, { document: 'plan' })).toEqual(['– > –']);
  });

  test('of totals the counts that changed, beside their words', () => {
    const totals = (done: number, late: number, title?: string) => [
      {
        title: 'All',
        ...(title === undefined ? {} : { base: title }),
        parts: [
          { words: ['Done'], count: done },
          { words: ['Late', 'Stopped'], count: late },
        ],
      },
    ];
    expect(told('totals', totals(3, 4), totals(3, 5))).toEqual([
      'Late or Stopped 4 > Late or Stopped 5',
    ]);
    expect(told('totals', totals(3, 4), totals(2, 5, 'plans'))).toEqual([
      'Done 3, Late or Stopped 4 > Done 2, Late or Stopped 5, plans',
    ]);
    const [whole] = totals(3, 4);
    const without = [{ ...whole, parts: whole?.parts.slice(1) }];
    expect(told('totals', totals(3, 4), without)).toEqual(['Done, 3 > –']);
  });
});
