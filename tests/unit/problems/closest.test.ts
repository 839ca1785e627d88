import { describe, expect, it } from 'vitest';
import { closestTo } from '../../../src/lib/problems/closest.ts';

describe('The word that was meant', () => {
  it.each([
    ['w41', ['w4', 'w14', 'w1'], 'w14', 'letters that changed places'],
    ['On corse', ['On course', 'At risk'], 'On course', 'a letter left out'],
    ['Southend', ['southend', 'south'], 'southend', 'capital letters'],
    ['titel', ['title', 'ref'], 'title', 'a slip of the pen'],
  ])('is found: %s among %j', (typed, words, meant) => {
    expect(closestTo(typed, words)).toBe(meant);
  });

  it.each([
    ['w4', ['w1', 'w2'], 'a short ID, where every other one is one letter away'],
    ['council', ['board'], 'a word that is like none'],
    ['x', [], 'no words at all'],
  ])('is not guessed: %s among %j', (typed, words) => {
    expect(closestTo(typed, words)).toBeUndefined();
  });
});
