import { expect, test } from 'vitest';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { titlesByLanguage } from '../../../src/lib/reading/titles-by-language.ts';
import { commitment, entries } from '../register/entries.ts';

const title = 'We will listen.';
const wording = { en: title, cy: 'Byddwn yn gwrando.' };

function inWelsh(...all: Partial<CommitmentEntry>[]) {
  const named = all.map((change, at) => [`w${at + 1}`, commitment(change)]);
  return [...(titlesByLanguage(entries(Object.fromEntries(named))).get('cy') ?? [])];
}

test('a title that is the printed English wording has the words that stand beside it', () => {
  expect(inWelsh({ title, wording })).toEqual([[title, 'Byddwn yn gwrando.']]);
});

test('a title of our own has none, whatever is printed', () => {
  expect(inWelsh({ title: 'We will hear people.', wording })).toEqual([]);
  expect(inWelsh({ title, wording: title })).toEqual([]);
});

test('a title that two commitments have stays English, unless both print the same words', () => {
  expect(inWelsh({ title, wording }, { title })).toEqual([]);
  expect(inWelsh({ title, wording }, { title, wording: { ...wording, cy: 'Clywn.' } })).toEqual([]);
  expect(inWelsh({ title, wording }, { title, wording })).toHaveLength(1);
});
