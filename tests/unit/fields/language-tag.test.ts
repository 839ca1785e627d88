import { expect, test } from 'vitest';
import {
  languageName,
  languageTag,
  printedByLanguage,
  withoutLanguages,
  wordsAsPrinted,
} from '../../../src/lib/fields/language-tag.ts';

const passes = (value: string) => languageTag.safeParse(value).success;

test('The code of a language is written as the standard writes it', () => {
  expect(['cy', 'en', 'en-GB', 'pl', 'gsw', 'zh-Hant'].filter((one) => !passes(one))).toEqual([]);
  expect(
    ['', 'Welsh', 'CY', 'en-gb', 'c', 'cy-', 'welsh', 'x-cy', '-cy', 'cy '].filter(passes),
  ).toEqual([]);
  expect(languageTag.safeParse('Welsh').error?.issues[0]?.message).toMatchInlineSnapshot(
    `"“Welsh” is not the code of a language. Write its short code: en for English, cy for Welsh, ga for Irish, gd for Scottish Gaelic. Any other language has one too, for example pl for Polish."`,
  );
});

test('A language has its name in English, and one that nobody knows its code', () => {
  expect(['cy', 'gd', 'pl', 'qaa'].map(languageName)).toEqual([
    'Welsh',
    'Scottish Gaelic',
    'Polish',
    'qaa',
  ]);
});

test('Words of a source are as they are, or by the code of each language that it prints', () => {
  const passing = (value: unknown) => wordsAsPrinted.safeParse(value).success;
  expect(['Trees.', { cy: 'Coed.' }, { en: 'Trees.', ga: 'Crainn.' }].map(passing)).toEqual([
    true,
    true,
    true,
  ]);
  expect([{ pl: 'Drzewa.' }, { cy: '' }, '', 7].map(passing)).toEqual([false, false, false, false]);
});

test('Words that are written by language stand with their language, and others with none', () => {
  expect(printedByLanguage({ en: 'Trees.', cy: 'Coed.', ga: undefined })).toEqual([
    { lang: 'en', text: 'Trees.' },
    { lang: 'cy', text: 'Coed.' },
  ]);
  expect(printedByLanguage('Trees.')).toEqual([]);
  expect(printedByLanguage(undefined)).toEqual([]);
});

test('Without their languages, words are a text, a list, or the texts of all languages', () => {
  expect(withoutLanguages('Trees.')).toBe('Trees.');
  expect(withoutLanguages(['Trees.', 'Birds.'])).toEqual(['Trees.', 'Birds.']);
  expect(withoutLanguages({ en: 'Trees.', cy: 'Coed.' })).toEqual(['Trees.', 'Coed.']);
});
