import { describe, expect, test } from 'vitest';
import type { Rating } from '../../../../src/lib/axes/axes.ts';
import { knownWord } from '../../../../src/lib/progress/known-word.ts';
import { ratingMove } from '../../../../src/lib/publish/difference/rating-move.ts';

const word = (text: string, means: Exclude<Rating, 'not-rated'>) => ({
  ...knownWord({ word: text, axis: 'rating', means, corrected: [] }),
  rating: means,
});
const good = word('On course', 'on-track');
const better = word('Ahead', 'on-track');
const slow = word('Slipping', 'some-slippage');
const bad = word('At risk', 'at-risk');
const seen = word('Being looked at', 'under-review');
const said = ({ word: text, rating }: ReturnType<typeof word>) => ({ word: text, state: rating });
const unsaid = { state: 'not-rated' as const };

describe('a rating', () => {
  const words = [better, good, slow, bad, seen];
  test.each([
    [good, good, undefined],
    [good, bad, 'rating-down'],
    [bad, slow, 'rating-up'],
    [good, better, 'rating-up'],
    [better, good, 'rating-down'],
    [good, seen, 'rating-changed'],
    [seen, bad, 'rating-changed'],
  ] as const)('$0.word, then $1.word: %s', (was, now, move) => {
    expect(ratingMove(said(was), said(now), { statusWords: words, reports: [] })).toBe(move);
  });

  test('goes neither way between words of one meaning that are listed in no order', () => {
    const mixed = { statusWords: [bad, better, good], reports: [] };
    expect(ratingMove(said(good), said(better), mixed)).toBe('rating-changed');
    expect(ratingMove(said(good), said(bad), mixed)).toBe('rating-down');
  });

  test('is given for the first time, or taken away, and that is no move', () => {
    const strategy = { statusWords: words, reports: [] };
    expect(ratingMove(unsaid, said(bad), strategy)).toBe('rating-first');
    expect(ratingMove(said(bad), unsaid, strategy)).toBe('rating-gone');
  });

  test('is no move when the publisher only changed its words', () => {
    const green = word('Green', 'on-track');
    const amber = word('Amber', 'some-slippage');
    const statusWords = [good, green, amber, slow];
    const report = (id: string, ...used: ReturnType<typeof word>[]) =>
      ({
        ...{ id, statusWords, totals: [] },
        updates: used.map((one) => ({ lifecycle: undefined, rating: said(one) })),
      }) as never;
    const move = (was: typeof good, now: typeof good, ...reports: never[]) =>
      ratingMove(
        { ...said(was), report: 'plan/2023-03' },
        { ...said(now), report: 'plan/2023-09' },
        { statusWords, reports },
      );
    const march = report('plan/2023-03', green, amber);
    const september = report('plan/2023-09', good, slow);
    expect(move(green, good, september, march)).toBe('rating-reworded');
    expect(move(green, slow, september, march)).toBe('rating-reworded');
    // Where one report has both words, they are two steps of the publisher.
    const both = report('plan/2023-06', green, good, amber, slow);
    expect(move(green, slow, september, both, march)).toBe('rating-down');
    expect(move(green, slow, march)).toBe('rating-down');
    expect(move(green, slow)).toBe('rating-down');
  });

  test('goes by what the words mean before the place in the list', () => {
    const upsideDown = { statusWords: [bad, slow, good, seen], reports: [] };
    expect(ratingMove(said(bad), said(good), upsideDown)).toBe('rating-up');
    expect(ratingMove(said(good), said(slow), upsideDown)).toBe('rating-down');
  });

  test('goes by the place in the list for words that the strategy lists with others of no scale', () => {
    const work = {
      ...knownWord({ word: 'Done', axis: 'lifecycle', means: 'completed', corrected: [] }),
    };
    const listed = { statusWords: [seen, better, work, good], reports: [] };
    expect(ratingMove(said(better), said(good), listed)).toBe('rating-down');
  });
});
