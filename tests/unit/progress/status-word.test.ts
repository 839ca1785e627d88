import { describe, expect, test } from 'vitest';
import { statusWord } from '../../../src/lib/progress/status-word.ts';

const entry = (was: string) => ({ date: '2023-05-01', was, wrong: 'We had misread the key.' });

/** What the author of a word is told, each with the place that it is about. */
function toldOf(word: string, own: object = {}): string[] {
  const { error } = statusWord.safeParse({ word, ...own });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('A word that a publisher uses', () => {
  test.each([
    { axis: 'lifecycle', means: 'completed' },
    { axis: 'rating', means: 'on-track' },
    { lifecycle: 'completed', rating: 'none' },
    { lifecycle: 'none', rating: 'under-review' },
    { lifecycle: 'in-progress' },
    { rating: 'at-risk' },
  ])('may be declared with %j', (own) => {
    expect(toldOf('On course', own)).toEqual([]);
  });

  test('needs a state, on one axis or on both', () => {
    expect(toldOf('On course').join('\n')).toMatchInlineSnapshot(
      `"word: What “On course” means is not said. Add axis: replace-this and means: replace-this. For a word of a scale, add lifecycle: replace-this and rating: replace-this."`,
    );
  });

  test('needs its axis and its state together', () => {
    expect(toldOf('On course', { axis: 'rating' }).join('\n')).toMatchInlineSnapshot(
      `"word: “On course” has “axis” and no “means”. Add axis: replace-this and means: replace-this. For a word of a scale, add lifecycle: replace-this and rating: replace-this."`,
    );
    expect(toldOf('On course', { means: 'on-track' }).join('\n')).toMatchInlineSnapshot(
      `"word: “On course” has “means” and no “axis”. Add axis: replace-this and means: replace-this. For a word of a scale, add lifecycle: replace-this and rating: replace-this."`,
    );
  });

  test('is of one axis or of a scale, and not of both', () => {
    const told = [
      { axis: 'rating', means: 'on-track', rating: 'on-track' },
      { axis: 'rating', lifecycle: 'completed' },
      { means: 'on-track', lifecycle: 'completed', rating: 'none' },
    ].flatMap((own) => toldOf('On course', own));
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "word: “On course” has “axis”, and “rating” beside it. Keep axis and means for a word on one axis, or lifecycle and rating for a word of a scale.
      word: “On course” has “axis”, and “lifecycle” beside it. Keep axis and means for a word on one axis, or lifecycle and rating for a word of a scale.
      word: “On course” has “means”, and “lifecycle” beside it. Keep axis and means for a word on one axis, or lifecycle and rating for a word of a scale."
    `);
  });

  test('means a state of its own axis', () => {
    const told = [
      { axis: 'rating', means: 'completed' },
      { axis: 'lifecycle', means: 'on-track' },
    ].flatMap((own) => toldOf('On course', own));
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "means: “completed” is not one of the words for “means” on the axis rating. Use one of: on-track, some-slippage, at-risk, off-track or under-review.
      means: “on-track” is not one of the words for “means” on the axis lifecycle. Use one of: not-started, starting, in-progress, depends-on-others, partly-completed, completed, ended, not-done, merged, paused or stopped."
    `);
  });

  test.each(['withdrawn', 'not-said', 'not-rated', 'none'])('never means “%s”', (means) => {
    for (const axis of ['lifecycle', 'rating'])
      expect(toldOf('On course', { axis, means })).not.toEqual([]);
  });
});

describe('A word that tells a reader nothing', () => {
  test('needs what it stands for by the key of the publisher', () => {
    expect(toldOf('3', { rating: 'at-risk' }).join('\n')).toMatchInlineSnapshot(
      `"word: “3” tells a reader nothing by itself. Add what it stands for by the key of the publisher: label: "TODO: what the key says"."`,
    );
    expect(toldOf('3', { label: 'Behind', rating: 'at-risk' })).toEqual([]);
  });

  test('is one without two letters beside each other, in any alphabet', () => {
    const isBare = (word: string) => toldOf(word, { rating: 'at-risk' }).length > 0;
    expect(['3', 'G', '✓', '4/5', 'A-B', 'é', '3.'].filter((word) => !isBare(word))).toEqual([]);
    expect(['OK', 'Ie', 'éè', 'Ôl', 'Level 3', '3rd'].filter(isBare)).toEqual([]);
  });

  test('is not told of twice where it is empty', () => {
    const told = toldOf(' ', { rating: 'at-risk' });
    expect(told.filter((one) => one.includes('tells a reader nothing'))).toEqual([]);
    expect(told).toHaveLength(1);
  });
});

describe('A correction of what a word was taken for', () => {
  test('of a word on one axis names a state of either, because the word was always taken for one', () => {
    const onAxis = { axis: 'rating', means: 'on-track' };
    expect(toldOf('On course', { ...onAxis, corrected: [entry('completed')] })).toEqual([]);
    const told = ['not-said', 'not-rated'].flatMap((was) =>
      toldOf('On course', { ...onAxis, corrected: [entry('at-risk'), entry(was)] }),
    );
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "corrected.1.was: “not-said” is only for a word of a scale. Write the state of either axis that the word was taken for: was: replace-this.
      corrected.1.was: “not-rated” is only for a word of a scale. Write the state of either axis that the word was taken for: was: replace-this."
    `);
  });

  test('of a word of a scale may say that it said nothing on an axis', () => {
    const corrected = [entry('not-said'), entry('not-rated')];
    expect(toldOf('Behind', { lifecycle: 'in-progress', rating: 'at-risk', corrected })).toEqual(
      [],
    );
  });

  test('has a date, what it was and why', () => {
    const told = toldOf('On course', {
      axis: 'rating',
      means: 'on-track',
      corrected: [{ ...entry('withdrawn'), more: 1 }, {}],
    });
    expect(told.map((one) => one.split(': ')[0])).toEqual([
      'corrected.0.was',
      'corrected.0',
      'corrected.1.date',
      'corrected.1.was',
      'corrected.1.wrong',
    ]);
  });
});

test('A word has nothing beside what the schema names, and no correction unless one is written', () => {
  const word = { word: 'On course', axis: 'rating', means: 'on-track' };
  expect(statusWord.parse(word)).toEqual({ ...word, corrected: [] });
  expect(toldOf('On course', { ...word, meaning: 'good' })).toHaveLength(1);
});
