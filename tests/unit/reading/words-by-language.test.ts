import { expect, test } from 'vitest';
import { wordsByLanguage } from '../../../src/lib/reading/words-by-language.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

function welsh(languages?: ('cy' | 'en')[]) {
  const read = entries(
    { w1: commitment({ ref: 'Byw 1', title: 'Byddwn yn gwrando.' }) },
    {
      '2023-09': report('2023-09', [], { lang: 'en', title: 'A report' }),
      '2024-09': report('2024-09', [], { title: 'Adroddiad' }),
    },
    strategy({ lang: 'cy', title: 'Cynllun Marsham', summary: 'Er lles.' }),
  );
  const wording = { en: 'We will listen.', cy: 'Byddwn yn clywed.' };
  read.strategies.push({ id: 'other', data: strategy() });
  read.commitments.push({ id: 'other/w1', data: commitment({ wording }) });
  return wordsByLanguage({
    ...read,
    site: read.site.map(({ id, data }) => ({ id, data: { ...data, languages } })),
  });
}

test('words are in the language of their file, their strategy or their own', () => {
  const found = welsh();
  expect([
    found.get('Cynllun Marsham'),
    found.get('Byddwn yn gwrando.'),
    found.get('Byddwn yn clywed.'),
    found.get('Adroddiad'),
  ]).toEqual(['cy', 'cy', 'cy', 'cy']);
});

test('a title is known without the stop that lists leave out', () => {
  const found = welsh();
  expect(found.get('Byddwn yn gwrando')).toBe('cy');
  expect(found.has('We will listen')).toBe(false);
});

test('words of the site’s own language are not marked, nor what both have, nor labels and codes', () => {
  const found = welsh();
  for (const text of ['A report', 'We will listen.', 'On course', 'Byw 1', 'cy', 'w1']) {
    expect(found.has(text), text).toBe(false);
  }
});

test('on a Welsh site a file that says nothing is in Welsh', () => {
  const found = welsh(['cy', 'en']);
  expect([found.get('Plan for Marsham'), found.get('A report')]).toEqual(['cy', undefined]);
});
