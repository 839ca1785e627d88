import { describe, expect, test } from 'vitest';
import type { CorrectedMeaning, StatusWord } from '../../../src/lib/progress/status-word.ts';
import { untoldMeanings } from '../../../src/lib/progress/untold-meanings.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

const wrong = 'We had misread the key.';
const entry = (date: string, was: CorrectedMeaning['was']) => ({ date, was, wrong });

/** A word that is taken for “Off track”, after it was taken for other states. */
const slipping = (...corrected: CorrectedMeaning[]) => ({
  word: 'Slipping',
  axis: 'rating' as const,
  means: 'off-track' as const,
  corrected,
});

describe('what a status word is taken for', () => {
  const words = [
    slipping(entry('2023-05-01', 'in-progress'), entry('2023-07-01', 'some-slippage')),
    ...strategy().statusWords,
  ];
  const site = entries(
    { w1: commitment() },
    { '2023-03': report('2023-03', [['w1', 'Slipping']]) },
    strategy({ statusWords: words }),
  );

  test.each([
    ['2023-04-30', 'in-progress', 'not-rated', 0],
    ['2023-05-01', 'not-said', 'some-slippage', 1],
    ['2023-06-30', 'not-said', 'some-slippage', 1],
    ['2023-07-01', 'not-said', 'off-track', 2],
  ])('on %s is what was known then, on either axis', (asAt, lifecycle, rating, shown) => {
    const { strategies, commitments, reports } = build(site, asAt);
    const { standing } = commitments[0] ?? {};
    expect([standing?.lifecycle.state, standing?.rating.state]).toEqual([lifecycle, rating]);
    expect(strategies[0]?.statusWords[0]?.corrected).toHaveLength(shown);
    expect(reports[0]?.statusWords).toEqual(strategies[0]?.statusWords);
  });
});

describe('an edit of a published meaning', () => {
  const published: StatusWord = { ...slipping(), means: 'at-risk' };
  const first = entry('2023-05-01', 'on-track');
  const second = entry('2023-07-01', 'at-risk');

  test('is told of by an entry with what was published', () => {
    expect(untoldMeanings(published, slipping(second))).toEqual([]);
    expect(untoldMeanings({ ...published, corrected: [first] }, slipping(first, second))).toEqual(
      [],
    );
    expect(untoldMeanings(published, slipping(second, first))).toEqual([]);
  });

  test('is not told of by no entry, by an old one, or by one that holds another meaning', () => {
    expect(untoldMeanings(published, slipping())).toEqual([{ kind: 'untold' }]);
    expect(untoldMeanings({ ...published, corrected: [second] }, slipping(second))).toEqual([
      { kind: 'untold' },
    ]);
    expect(untoldMeanings(published, slipping(first))).toEqual([{ kind: 'does-not-lead', at: 0 }]);
    expect(untoldMeanings(published, slipping(first, second))).toEqual([
      { kind: 'does-not-lead', at: 0 },
    ]);
  });

  test('is not told of by an entry put in before those that were published', () => {
    const corrected = [entry('2023-07-01', 'on-track')];
    const now = slipping(entry('2023-05-01', 'at-risk'), ...corrected);
    expect(untoldMeanings({ ...published, corrected }, now)).toEqual([{ kind: 'untold' }]);
  });

  test('is none when only an earlier meaning is put on record, or the definition changes', () => {
    expect(untoldMeanings(published, { ...published, corrected: [first] })).toEqual([]);
    expect(untoldMeanings(published, { ...published, definition: 'It is late.' })).toEqual([]);
    expect(untoldMeanings(published, undefined)).toEqual([]);
  });

  test('loses no entry and rewrites none, even with the word itself', () => {
    const before = { ...published, corrected: [first] };
    const lost = { kind: 'correction-lost', entry: first };
    expect(untoldMeanings(before, published)).toEqual([lost]);
    expect(untoldMeanings(before, undefined)).toEqual([lost]);
    const rewritten = { ...published, corrected: [{ ...first, was: 'off-track' as const }] };
    expect(untoldMeanings(before, rewritten)).toEqual([lost]);
  });
});
