import { expect, test } from 'vitest';
import { languagesOf, mainLanguage, pageLanguage } from '../../../src/lib/site/languages.ts';

test('a site that names no language is in English', () => {
  expect(languagesOf({})).toEqual(['en']);
  expect(languagesOf({ languages: [] })).toEqual(['en']);
});

test('a site names its languages, the one in which its files are written first', () => {
  expect(languagesOf({ languages: ['cy', 'en'] })).toEqual(['cy', 'en']);
  expect(languagesOf({ languages: ['cy'] })).toEqual(['cy']);
});

test('browsers are told that English is British, and every other language as it is', () => {
  expect(['en', 'cy', 'en-US'].map(pageLanguage)).toEqual(['en-GB', 'cy', 'en-US']);
});

test('the language of a site is the first of its own', () => {
  expect(mainLanguage({})).toBe('en-GB');
  expect(mainLanguage({ languages: ['cy', 'en'] })).toBe('cy');
});
