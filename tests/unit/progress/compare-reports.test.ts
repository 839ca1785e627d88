import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { compareReports } from '../../../src/lib/progress/compare-reports.ts';
import { comparisonAnswer } from '../../../src/lib/progress/comparison-answer.ts';
import type { ProgressEntry } from '../../../src/lib/progress/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import type { Update } from '../../../src/lib/register/types.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

const words = strategy().statusWords;
const inColours = strategy({
  statusWords: [
    ...words,
    { word: 'Green', axis: 'rating', means: 'on-track', corrected: [] },
    { word: 'Amber', axis: 'rating', means: 'at-risk', corrected: [] },
  ],
});
const all = {
  w1: commitment(),
  w2: commitment({ ref: 'W2' }),
  w3: commitment({ ref: 'W3' }),
  w4: commitment({ ref: 'W4' }),
};

/** The first and the last of these reports, compared. */
function compare(...reports: ProgressEntry[]) {
  return compareIn(all, ...reports);
}

function compareIn(commitments: Parameters<typeof entries>[0], ...reports: ProgressEntry[]) {
  const named = Object.fromEntries(reports.map((one) => [one.asAt, one]));
  const { reports: known } = build(entries(commitments, named, inColours), '2026-01-01');
  const [later] = known;
  const earlier = known.at(-1);
  if (!later || !earlier) throw new Error('There are no reports to compare.');
  return compareReports(earlier, later, known);
}

function refs(updates: Update[]): string[] {
  return updates.map(({ commitment: { ref } }) => ref);
}

const first = report('2023-03', [
  ['w1', 'On course'],
  ['w2', 'On course'],
  ['w3', 'At risk', 'Under way'],
]);

describe('two reports, compared', () => {
  const second = report('2023-09', [
    ['w1', 'At risk'],
    ['w2', 'On course'],
    ['w4', 'At risk'],
  ]);

  test('name each commitment that went from one word to another, changes first', () => {
    const rating = compare(first, second).axes.find(({ axis }) => axis === 'rating');
    expect(
      rating?.moves.map(({ from, to, commitments }) => [
        from?.word,
        to?.word,
        commitments.map(({ ref }) => ref).join(),
      ]),
    ).toEqual([
      ['On course', 'At risk', 'W1'],
      ['On course', 'On course', 'W2'],
    ]);
  });

  test('count only what both name, so that the points have one denominator', () => {
    const found = compare(first, second);
    expect(found.both).toBe(2);
    expect(found.axes.find(({ axis }) => axis === 'rating')?.counts).toMatchObject([
      { said: { word: 'On course' }, from: 2, to: 1, change: -1, points: -50 },
      { said: { word: 'At risk' }, from: 0, to: 1, change: 1, points: 50 },
    ]);
  });

  test('keep apart what only one of them names', () => {
    const { onlyLater, leftOut } = compare(first, second);
    expect([onlyLater, leftOut].map(refs)).toEqual([['W4'], ['W3']]);
  });

  test('tell what was added and what was withdrawn from what one of them does not mention', () => {
    const found = compareIn(
      {
        ...all,
        w5: commitment({ ref: 'W5', added: '2023-04' }),
        w6: commitment({ ref: 'W6', added: '2023-03-31' }),
        w7: commitment({ ref: 'W7', withdrawn: { on: '2023-09-30', reason: 'No money.' } }),
        w8: commitment({ ref: 'W8', withdrawn: { on: '2023-10', reason: 'No money.' } }),
      },
      report('2023-03', [['w1'], ['w3'], ['w7'], ['w8']]),
      report('2023-09', [['w1'], ['w4'], ['w5'], ['w6']]),
    );
    const { added, onlyLater, withdrawn, leftOut } = found;
    expect({
      added: refs(added),
      onlyLater: refs(onlyLater),
      withdrawn: refs(withdrawn),
      leftOut: refs(leftOut),
    }).toEqual({
      added: ['W5'],
      onlyLater: ['W4', 'W6'],
      withdrawn: ['W7'],
      leftOut: ['W3', 'W8'],
    });
    expect(withPlainSpaces(comparisonAnswer(found).detail)).toMatchInlineSnapshot(
      `"1 commitment was added after March 2023. 2 commitments are named only in September 2023, and were there before. 1 commitment that is named only in March 2023 had been withdrawn by September 2023. 2 commitments that are named in March 2023 are not mentioned in September 2023."`,
    );
  });

  test('say when a word was given before and none is given now', () => {
    const found = compare(first, report('2023-09', [['w1'], ['w3', 'At risk']]));
    const rating = found.axes.find(({ axis }) => axis === 'rating');
    expect(rating?.moves.map(({ from, to }) => [from?.word, to?.word])).toEqual([
      ['On course', undefined],
      ['At risk', 'At risk'],
    ]);
  });

  test('compute no movement when the publisher has changed its words', () => {
    const found = compare(
      first,
      report('2023-09', [
        ['w1', 'Green'],
        ['w3', 'Amber', 'Done'],
      ]),
    );
    const rating = found.axes.find(({ axis }) => axis === 'rating');
    expect(rating?.reworded).toEqual({ from: 'On course', to: 'Green' });
    expect(rating?.moves).toEqual([]);
    expect(rating?.counts.map(({ change, points }) => change ?? points)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const lifecycle = found.axes.find(({ axis }) => axis === 'lifecycle');
    expect(lifecycle?.moves.map(({ from, to }) => [from?.word, to?.word])).toEqual(
      [
        [undefined, undefined],
        ['Under way', 'Done'],
      ].reverse(),
    );
  });

  test('compute it when some report has both words side by side', () => {
    const between = report('2023-06', [
      ['w1', 'Green'],
      ['w2', 'On course'],
    ]);
    const found = compare(first, between, report('2023-09', [['w1', 'Green']]));
    const rating = found.axes.find(({ axis }) => axis === 'rating');
    expect([rating?.reworded, rating?.moves.length]).toEqual([undefined, 1]);
  });
});

test('A report whose words are new says nothing of what changed since the one before', () => {
  const totals = (word: string) => [{ of: 4, parts: [{ words: [word], share: '100' }], boxes: [] }];
  const since = (later: string) =>
    build(
      entries(
        all,
        {
          '2023-03': report('2023-03', [], { totals: totals('On course') }),
          '2023-09': report('2023-09', [], { totals: totals(later) }),
        },
        inColours,
      ),
      '2026-01-01',
    ).reports[0]?.since;
  expect(since('On course')?.totals[0]?.rows).toMatchObject([{ change: 0, points: 0 }]);
  expect(since('Green')).toBeUndefined();
});
