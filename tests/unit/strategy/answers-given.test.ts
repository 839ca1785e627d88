import { expect, test } from 'vitest';
import type { Response } from '../../../src/lib/commitment/kinds.ts';
import { answersGiven } from '../../../src/lib/strategy/answers-given.ts';

const answered = (...answers: (Response | undefined)[]) =>
  answersGiven(answers.map((answer) => ({ response: answer && { answer } })));

test('The answers to recommendations are counted, those that were given in one order', () => {
  expect(answered('awaited', 'accepted', 'rejected', 'accepted', undefined)).toEqual([
    { answer: 'accepted', count: 2 },
    { answer: 'rejected', count: 1 },
    { answer: 'awaited', count: 1 },
  ]);
});

test('A strategy that asks nothing of anybody has no answers', () => {
  expect(answered(undefined, undefined)).toEqual([]);
});
