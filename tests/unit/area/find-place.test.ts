import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../src/lib/area/find-place.ts';
import { placeWords, postcodeDistrict } from '../../../src/lib/area/place-words.ts';

const names = [
  'Canvey',
  'Canvey Island South',
  'Castle Point & Rochford',
  'Rochford',
  'Southend-on-Sea',
  'Southend Victoria',
  'SS9',
  'St Luke’s',
  'Tŷ’r Dŵr',
  'Victoria',
].map((name) => ({ name, isOwn: true }));
const covered = ['SS1', 'SS12', 'SS9'].map((name) => ({ name, isOwn: false }));

function find(typed: string, among = names): string[] {
  return findPlaces(typed, among).found.map(({ name }) => name);
}

describe('a place that somebody typed', () => {
  test('is found in capitals or small letters, with accents, hyphens and apostrophes or without', () => {
    expect(find('VICTORIA')).toEqual(['Victoria']);
    expect(find('tyr dwr')).toEqual(['Tŷ’r Dŵr']);
    expect(find('southend on sea')).toEqual(['Southend-on-Sea']);
    expect(find('castle point and rochford')).toEqual(['Castle Point & Rochford']);
  });

  test('is found by “Saint” and “St”, and without the sea', () => {
    expect(find('Saint Lukes')).toEqual(['St Luke’s']);
    expect(find('st. luke`s ward')).toEqual(['St Luke’s']);
    expect(find('Southend')).toEqual(['Southend-on-Sea']);
    expect(find('SouthendOnSea')).toEqual(['Southend-on-Sea']);
  });

  test('stands alone when it is the whole name, and else brings all that begin so', () => {
    expect(find('Canvey')).toEqual(['Canvey']);
    expect(find('canv')).toEqual(['Canvey', 'Canvey Island South']);
    expect(find('vic')).toEqual(['Southend Victoria', 'Victoria']);
    expect(find('end')).toEqual([]);
  });

  test('is found inside a sentence', () => {
    expect(find('I live in Rochford, near the church')).toEqual(['Rochford']);
  });

  test('is asked about and not taken for another when it differs by a slip', () => {
    expect(findPlaces('Victroia', names)).toEqual({
      found: [],
      near: [{ name: 'Victoria', isOwn: true }],
    });
    expect(findPlaces('Leeds', names)).toEqual({ found: [], near: [] });
    expect(findPlaces('sun', names)).toEqual({ found: [], near: [] });
  });

  test('is found by the district of a postcode, which is not the beginning of another', () => {
    expect(find('ss1', covered)).toEqual(['SS1']);
    expect(find('SS1 2AB', covered)).toEqual(['SS1']);
    expect(find('ss12ab', covered)).toEqual(['SS1']);
    expect(find('SS12 2AB', covered)).toEqual(['SS12']);
    expect(find('SS7', covered)).toEqual([]);
  });

  test('is not said to have a postcode because it is called like a district', () => {
    expect(find('ss9')).toEqual(['SS9']);
    expect(find('SS9 2AB')).toEqual([]);
    expect(find('SS9 2AB', covered)).toEqual(['SS9']);
  });

  test('is nothing when nothing was typed', () => {
    expect(find(' - ')).toEqual([]);
    expect(find('', [{ name: '?', isOwn: true }])).toEqual([]);
  });
});

test('a postcode is told from a name', () => {
  const typed = ['SS1', 'ss1 2', 'SS1 2A', 'W1A 1AA', 'e20', 'Ward 4', 'W14 is due', 'SS123AB4'];
  expect(typed.map(postcodeDistrict)).toEqual([
    'SS1',
    'SS1',
    'SS1',
    'W1A',
    'E20',
    undefined,
    undefined,
    undefined,
  ]);
});

test('words that only say what kind of name it is are no part of it', () => {
  expect(placeWords('The Hythe')).toEqual(['hythe']);
  expect(placeWords('The')).toEqual(['the']);
  expect(placeWords('Sea')).toEqual(['sea']);
});
