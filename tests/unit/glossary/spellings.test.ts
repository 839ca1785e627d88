import { expect, test } from 'vitest';
import { otherSpellings } from '../../../src/lib/glossary/spellings.ts';

const term = { gloss: 'a body', meaning: 'A body.' };
const also = otherSpellings([
  { ...term, id: 'icb', term: 'ICB', expansion: 'Integrated Care Board', also: ['ICBs'] },
  { ...term, id: 'send', term: 'SEND', expansion: 'Special Educational Needs', also: [] },
  { ...term, id: 'silent', term: 'silent', also: [] },
]);

test('a text with initials is found by what they stand for, and the other way round', () => {
  expect(also('The ICB will agree targets.')).toEqual(['ICBs', 'Integrated Care Board']);
  expect(also('The integrated care  board will agree.')).toEqual(['ICB', 'ICBs']);
});

test('a word that only looks like initials is not taken for them', () => {
  expect(also('We will send letters. It was silent.')).toEqual([]);
  expect(also('The ICBX is another body.')).toEqual([]);
});

test('a spelling is found with the signs in it, and only as a whole word', () => {
  const marked = otherSpellings([
    { ...term, id: 'c', term: 'C++ (plus)', also: ['See plus plus'] },
    { ...term, id: 'a1', term: 'A1s', expansion: 'First', also: [] },
  ]);
  expect(marked('We use C++ (plus) here.')).toEqual(['See plus plus']);
  expect(marked('We use CCC plus here.')).toEqual([]);
  expect(marked('The A1s are here.')).toEqual(['First']);
  expect(marked('The a1s are here.')).toEqual([]);
  expect(marked('The XA1s and A1s2 are here.')).toEqual([]);
  expect(marked('The first A1s.')).toEqual([]);
});

test('only what is all capitals is taken for initials', () => {
  const mixed = otherSpellings([
    { ...term, id: 'nhs', term: 'NHSmail', expansion: 'Post', also: [] },
    { ...term, id: 'mail', term: 'eNHS', expansion: 'Letters', also: [] },
  ]);
  expect(mixed('We use nhsmail.')).toEqual(['Post']);
  expect(mixed('We use enhs.')).toEqual(['Letters']);
});
