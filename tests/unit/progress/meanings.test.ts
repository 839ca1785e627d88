import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { correctionsAnswer } from '../../../src/lib/progress/corrections-answer.ts';
import type { CorrectedMeaning, StatusWord } from '../../../src/lib/progress/status-word.ts';
import { unrecordedMeanings } from '../../../src/lib/progress/unrecorded-meanings.ts';
import { changesOf } from '../../../src/lib/publish/changes/changes.ts';
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
  const corrected = report('2023-03', [['w1', 'Slipping']], {
    corrections: [
      { date: '2023-05-01', field: 'title', wrong, was: 'A report', now: 'Report of 2023-03' },
    ],
  });

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

  test('is corrected in words: in the list of corrections and in the feeds of the strategy', () => {
    const register = build(site, '2023-07-01');
    const told = changesOf(register).filter(({ kind }) => kind === 'corrected');
    expect(told.map(({ id, title, text }) => [id, title, text])).toMatchInlineSnapshot(`
      [
        [
          "corrected/plan/status-words/Slipping/2023-07-01",
          "“Slipping”, corrected: what the word means",
          "We had misread the key. We took it for “Some slippage”. We now take it for “Off track”.",
        ],
        [
          "corrected/plan/status-words/Slipping/2023-05-01",
          "“Slipping”, corrected: what the word means",
          "We had misread the key. We took it for “In progress”. We now take it for “Some slippage”.",
        ],
      ]
    `);
    expect(told[0]?.about).toContain('strategy/plan');
    const headline = (on: typeof register) => correctionsAnswer(on.strategies).headline;
    expect(withPlainSpaces(headline(register))).toMatchInlineSnapshot(
      `"There are 2 corrections, of what a status word means."`,
    );
    const both = { ...site, progress: [{ id: 'plan/2023-03', data: corrected }] };
    expect(withPlainSpaces(headline(build(both, '2023-07-01')))).toMatchInlineSnapshot(
      `"There are 3 corrections: 1 in 1 of 1 report, and 2 of what a status word means."`,
    );
  });
});

describe('an edit of a published meaning', () => {
  const published: StatusWord = { ...slipping(), means: 'at-risk' };
  const first = entry('2023-05-01', 'on-track');
  const second = entry('2023-07-01', 'at-risk');

  test('is told of by an entry with what was published', () => {
    expect(unrecordedMeanings(published, slipping(second))).toEqual([]);
    expect(
      unrecordedMeanings({ ...published, corrected: [first] }, slipping(first, second)),
    ).toEqual([]);
    expect(unrecordedMeanings(published, slipping(second, first))).toEqual([]);
  });

  test('is not told of by no entry, by an old one, or by one that holds another meaning', () => {
    expect(unrecordedMeanings(published, slipping())).toEqual([
      { kind: 'unrecorded', axis: 'rating' },
    ]);
    expect(unrecordedMeanings({ ...published, corrected: [second] }, slipping(second))).toEqual([
      { kind: 'unrecorded', axis: 'rating' },
    ]);
    expect(unrecordedMeanings(published, slipping(first))).toEqual([
      { kind: 'does-not-lead', axis: 'rating', at: 0 },
    ]);
    expect(unrecordedMeanings(published, slipping(first, second))).toEqual([
      { kind: 'does-not-lead', axis: 'rating', at: 0 },
    ]);
  });

  test('is not told of by an entry put in before those that were published', () => {
    const corrected = [entry('2023-07-01', 'on-track')];
    const now = slipping(entry('2023-05-01', 'at-risk'), ...corrected);
    expect(unrecordedMeanings({ ...published, corrected }, now)).toEqual([
      { kind: 'unrecorded', axis: 'rating' },
    ]);
  });

  test('is none when only an earlier meaning is put on record, or the definition changes', () => {
    expect(unrecordedMeanings(published, { ...published, corrected: [first] })).toEqual([]);
    expect(unrecordedMeanings(published, { ...published, definition: 'It is late.' })).toEqual([]);
    expect(unrecordedMeanings(published, undefined)).toEqual([]);
  });

  test('loses no entry and rewrites none, even with the word itself', () => {
    const before = { ...published, corrected: [first] };
    const lost = { kind: 'correction-lost', entry: first };
    expect(unrecordedMeanings(before, published)).toEqual([lost]);
    expect(unrecordedMeanings(before, undefined)).toEqual([lost]);
    const rewritten = { ...published, corrected: [{ ...first, was: 'off-track' as const }] };
    expect(unrecordedMeanings(before, rewritten)).toEqual([lost]);
  });
});
