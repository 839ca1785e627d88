import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { comparisonAnswer } from '../../../src/lib/progress/comparison-answer.ts';

type Compared = Parameters<typeof comparisonAnswer>[0];

const none: Compared = {
  earlier: { asAt: '2023-03' },
  later: { asAt: '2023-09' },
  both: 12,
  axes: [],
  added: [],
  onlyLater: [],
  withdrawn: [],
  leftOut: [],
  noUpdate: [],
  totals: [],
};

/** Commitments that went from one word to another; an empty word is none. */
const move = (from: string, to: string, ...ids: string[]) => ({
  from: from === '' ? undefined : { word: from },
  to: to === '' ? undefined : { word: to },
  commitments: ids.map((id) => ({ id })),
});

const axis = (...moves: ReturnType<typeof move>[]) => ({ reworded: undefined, moves });

const headline = (own: Partial<Compared>) =>
  withPlainSpaces(comparisonAnswer({ ...none, ...own }).headline);
const detail = (own: Partial<Compared>) =>
  withPlainSpaces(comparisonAnswer({ ...none, ...own }).detail);

describe('What changed between two reports', () => {
  test('is how many of what both name have another word', () => {
    const lifecycle = axis(move('Begun', 'Done', 'w1', 'w2'), move('Begun', 'Begun', 'w3'));
    expect(headline({ axes: [lifecycle] })).toMatchInlineSnapshot(
      `"Both reports tell of 12 commitments. 2 of 12 have another word in September 2023."`,
    );
  });

  test('counts once what has another word on both axes', () => {
    const axes = [axis(move('Begun', 'Done', 'w1', 'w2')), axis(move('Late', 'On course', 'w2'))];
    expect(headline({ axes })).toContain('2 of 12 have');
  });

  test('counts a word that was not there, or is there no more, and not that there is still none', () => {
    const came = move('', 'Late', 'w1');
    const went = move('Late', '', 'w2');
    const still = move('', '', 'w3');
    expect(headline({ axes: [axis(came, went, still)] })).toContain('2 of 12 have');
    expect(headline({ axes: [axis(came)] })).toMatchInlineSnapshot(
      `"Both reports tell of 12 commitments. 1 of 12 has another word in September 2023."`,
    );
  });

  test('is said to be nothing where no word is another', () => {
    expect(headline({ axes: [axis(move('Late', 'Late', 'w1'))] })).toMatchInlineSnapshot(
      `"Both reports tell of 12 commitments. None has another word in September 2023."`,
    );
    expect(headline({ both: 1 })).toMatchInlineSnapshot(
      `"Both reports tell of 1 commitment. None has another word in September 2023."`,
    );
  });

  test('is not computed where the publisher changed its words, on either axis', () => {
    const axes = [axis(move('Begun', 'Done', 'w1')), { ...axis(), reworded: { words: [] } }];
    expect(headline({ axes })).toMatchInlineSnapshot(
      `"The publisher changed its words between March 2023 and September 2023, so we compute no movement."`,
    );
  });

  test('cannot be told where the two name nothing in common', () => {
    expect(headline({ both: 0 })).toBe('The two reports name no commitment in common.');
  });
});

describe('What the two reports do not both tell of', () => {
  test('is counted, each kind in a sentence', () => {
    const parts = { added: [1, 2], onlyLater: [1, 2, 3], withdrawn: [1, 2], leftOut: [1, 2, 3, 4] };
    expect(detail({ ...parts, noUpdate: [1, 2] }).replaceAll('. ', '.\n')).toMatchInlineSnapshot(`
      "2 commitments were added after March 2023.
      3 commitments are named only in September 2023, and were there before.
      2 commitments that are named only in March 2023 had been withdrawn by September 2023.
      4 commitments that are named in March 2023 are not mentioned in September 2023.
      Of 2 more, one of the two reports or both say that no update was received."
    `);
  });

  test('is told of one as of one', () => {
    const parts = { added: [1], onlyLater: [1], withdrawn: [1], leftOut: [1], noUpdate: [1] };
    expect(detail(parts).replaceAll('. ', '.\n')).toMatchInlineSnapshot(`
      "1 commitment was added after March 2023.
      1 commitment is named only in September 2023, and was there before.
      1 commitment that is named only in March 2023 had been withdrawn by September 2023.
      1 commitment that is named in March 2023 is not mentioned in September 2023.
      Of 1 more, one of the two reports or both say that no update was received."
    `);
  });

  test('is not spoken of where there is none', () => {
    expect(detail({})).toBe('');
  });
});
