import { describe, expect, test } from 'vitest';
import { rankedInWords } from '../../../src/lib/series/ranked.ts';

function place(name: string, value: number, half?: number) {
  const interval =
    half === undefined ? undefined : { level: 95, lower: value - half, upper: value + half };
  return { forArea: { name }, value, printed: `${value}%`, interval };
}

describe('The sentence of places beside one another', () => {
  test.each([
    [
      'names the highest and the lowest',
      [place('Quay', 15), place('Mill', 12), place('Hill', 9)],
      'In 2024 the highest value is that of Quay, 15%; the lowest is that of Hill, 9%.',
    ],
    [
      'names all that share a value',
      [place('Quay', 15), place('Mill', 15), place('Hill', 9), place('Dale', 9)],
      'In 2024 the highest value is that of Quay and Mill, 15%; the lowest is that of Hill and Dale, 9%.',
    ],
    [
      'ranks nothing where all values are the same',
      [place('Quay', 15, 1), place('Mill', 15, 2)],
      'In 2024 each place has the same value, 15%.',
    ],
    [
      'says where the difference may be chance',
      [place('Quay', 12.3, 3.2), place('Mill', 11.4, 0.4)],
      'In 2024 the highest value is that of Quay, 12.3%; the lowest is that of Mill, 11.4%. That they differ may be chance.',
    ],
    [
      'says so too where one of those that share a value may lie as low by chance',
      [place('Quay', 15, 1), place('Mill', 15, 9), place('Hill', 9, 1)],
      'In 2024 the highest value is that of Quay and Mill, 15%; the lowest is that of Hill, 9%. That they differ may be chance.',
    ],
    ['says nothing of no places', [], ''],
    [
      'and not where it is more than chance explains',
      [place('Quay', 15, 1), place('Mill', 9, 1)],
      'In 2024 the highest value is that of Quay, 15%; the lowest is that of Mill, 9%.',
    ],
  ])('%s', (_, places, sentence) => {
    expect(rankedInWords(places, '2024')).toBe(sentence);
  });
});
