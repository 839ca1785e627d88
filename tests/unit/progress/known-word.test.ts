import { describe, expect, test } from 'vitest';
import {
  axisOf,
  isOfScale,
  knownWord,
  meaningInWords,
  meaningsOf,
} from '../../../src/lib/progress/known-word.ts';
import type { StatusWord } from '../../../src/lib/progress/status-word.ts';
import { wordAsKnown } from '../../../src/lib/progress/word-as-known.ts';

const declared = (own: Partial<StatusWord>): StatusWord => ({
  word: 'Behind',
  corrected: [],
  ...own,
});

const onWork = declared({ axis: 'lifecycle', means: 'completed' });
const onCourse = declared({ axis: 'rating', means: 'on-track' });
const onBoth = declared({ lifecycle: 'in-progress', rating: 'some-slippage' });
const onlyWork = declared({ lifecycle: 'completed', rating: 'none' });
const onlyCourse = declared({ rating: 'at-risk' });

describe('What a status word is taken for', () => {
  test('is a state of its own axis, or one of each for a word of a scale', () => {
    expect([onWork, onCourse, onBoth, onlyWork, onlyCourse].map(meaningsOf)).toEqual([
      { lifecycle: 'completed', rating: undefined },
      { lifecycle: undefined, rating: 'on-track' },
      { lifecycle: 'in-progress', rating: 'some-slippage' },
      { lifecycle: 'completed', rating: undefined },
      { lifecycle: undefined, rating: 'at-risk' },
    ]);
  });

  test('is said in our words, and that it is taken for nothing too', () => {
    const silent = declared({ lifecycle: 'none', rating: 'none' });
    expect([onWork, onCourse, onBoth, onlyWork, silent].map(meaningInWords)).toEqual([
      'Completed',
      'On track',
      'In progress, Some slippage',
      'Completed',
      'Nothing',
    ]);
  });
});

test('A word is one of a scale when it says what it means on either axis by name', () => {
  expect([onBoth, onlyWork, onlyCourse, declared({ lifecycle: 'ended' })].map(isOfScale)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([onWork, onCourse].map(isOfScale)).toEqual([false, false]);
});

test('Every state lies on one axis, and so does each way of saying nothing', () => {
  expect(['completed', 'paused', 'not-said'].map(axisOf)).toEqual([
    'lifecycle',
    'lifecycle',
    'lifecycle',
  ]);
  expect(['on-track', 'under-review', 'not-rated'].map(axisOf)).toEqual([
    'rating',
    'rating',
    'rating',
  ]);
});

test('A word is shown with what it stands for, and is found by what the publisher prints', () => {
  expect(knownWord({ ...onBoth, word: '3', label: 'Behind', definition: 'It is late.' })).toEqual({
    word: '3 (Behind)',
    printed: '3',
    definition: 'It is late.',
    corrected: [],
    isOfScale: true,
    lifecycle: 'in-progress',
    rating: 'some-slippage',
  });
});

test('A word of a scale that said nothing on an axis says so again on the days before that was put right', () => {
  const wrong = 'We had misread the key.';
  const corrected = [
    { date: '2023-05-01', was: 'not-rated' as const, wrong },
    { date: '2023-06-01', was: 'not-said' as const, wrong },
  ];
  const known = (asAt: string) => {
    const { lifecycle, rating, corrected: shown } = wordAsKnown({ ...onBoth, corrected }, asAt);
    return [lifecycle, rating, shown.length];
  };
  expect(known('2023-04-30')).toEqual(['none', 'none', 0]);
  expect(known('2023-05-01')).toEqual(['none', 'some-slippage', 1]);
  expect(known('2023-06-01')).toEqual(['in-progress', 'some-slippage', 2]);
});
