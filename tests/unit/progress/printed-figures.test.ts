import { describe, expect, test } from 'vitest';
import { changesOfTotals } from '../../../src/lib/progress/change-table.ts';
import { countsSaid, marksFor } from '../../../src/lib/progress/count-marks.ts';
import { checkedFigures, printedAnswer } from '../../../src/lib/progress/printed-figures.ts';
import type { TotalFinding } from '../../../src/lib/progress/published-totals.ts';
import { asPrinted, signed } from '../../../src/lib/progress/signed.ts';
import { found, part, shapes } from './totals.ts';

const headed = (total: TotalFinding, heading?: string) => ({ ...total, heading });

/** What is held against what, a line each; those that differ say why. */
function lines(...totals: ReturnType<typeof headed>[]): string {
  return checkedFigures(totals, [])
    .map(({ what, printed, ours, why }) => `${what}: ${printed}, ${ours}${why ? `. ${why}` : ''}`)
    .join('\n');
}

describe('printed figures', () => {
  test('are held against the counts: 55% is printed and 56.1% is 64 of 114', () => {
    expect(lines(headed(shapes.inProgress))).toMatchInlineSnapshot(`
      "Share of “Achieved” or “On target”: 55%, 56.1%. 64 of 114 is 56.1%.
      Share of “Some delay”: 43%, 43.0%
      Share of “Late”: less than 1%, 0.9%
      All actions in progress: 114, 114"
    `);
  });

  test('are held against each other where no share is printed', () => {
    expect(lines(headed(shapes.secondYear), headed(shapes.all))).toMatchInlineSnapshot(`
      "All actions of the second year: 49, 49
      All commitments: 49, 49"
    `);
  });

  test('name the heading under which they stand', () => {
    const total = found([part('On course', 60), part('At risk', 49, 'n/a')], { of: 114 });
    expect(lines(headed(total, '1 Homes'))).toMatchInlineSnapshot(
      `"All commitments under “1 Homes”: 114, 109. The printed counts add up to 109."`,
    );
  });

  test('count boxes beside them, but not those that gave the number of all', () => {
    const boxes = [5, 6].map((count) => ({ words: [], count }));
    const shares = [part('On course', '58.3'), part('Late', '0.0'), part('At risk', '41.7')];
    const total = found(shares, { of: 12, boxes });
    const fits = found([part('On course', 11)], { of: 11, boxes });
    const short = found([part('On course', 12)], { of: 12, boxes });
    const gave = found([part('On course', '100')], { priority: 'homes', boxes });
    expect(
      lines(headed(total, '7 Health'), headed(fits), headed(short), headed(gave)),
    ).toMatchInlineSnapshot(`
      "Commitments in the boxes under “7 Health”: 11, 12. The boxes add up to 11, but 58.3% and 41.7% need 12.
      All commitments: 11, 11
      Commitments in the boxes: 11, 11
      All commitments: 12, 12
      Commitments in the boxes: 11, 12. The boxes add up to 11, and 12 is printed."
    `);
  });

  test('are not held against counts that were worked out from them', () => {
    expect(lines(headed(found([part('On course', '75'), part('Late', '25')], { of: 8 })))).toBe('');
    expect(lines(headed(found([part('On course', 6), part('Late', 2)])))).toBe('');
  });

  test('of a change say if rounded shares were subtracted', () => {
    const of = (...counts: number[]) =>
      headed(
        found(
          counts.map((count, at) => part(`Word ${at}`, count, ((count / 106) * 100).toFixed(1))),
          { of: 106 },
        ),
      );
    const words = ['Word 0', 'Word 1', 'Word 2', 'Word 3'];
    const printed = ['5.7', '1.0', '0.9', '-8'].map((points, at) => ({
      words: [words[at] ?? ''],
      points,
    }));
    const [from, to] = [of(79, 5, 0, 22), of(85, 6, 1, 14)];
    const changes = changesOfTotals({ totals: [from], words }, { totals: [to], words }, [
      ...printed,
      { words: ['Word 9'], points: '1' },
    ]);
    expect(
      checkedFigures([], changes).map(({ what, printed: theirs, ours, why }) => [
        what,
        theirs,
        ours,
        why,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "Change in “Word 0”, in points",
          "+5.7",
          "+5.7",
          undefined,
        ],
        [
          "Change in “Word 1”, in points",
          "+1.0",
          "+0.9",
          "It took 4.7 from 5.7, both already rounded.",
        ],
        [
          "Change in “Word 2”, in points",
          "+0.9",
          "+0.9",
          undefined,
        ],
        [
          "Change in “Word 3”, in points",
          "−8.0",
          "−7.5",
          "The source does not show how it worked this out.",
        ],
      ]
    `);
  });
});

test('What was worked out and what was held against what is said in words', () => {
  const shares = found([part('On course', '75'), part('Late', '25')], { of: 8 });
  const one = found([part('On course', 7), part('Late', '12.5')], { of: 8 });
  const vague = found([part('On course', 'most'), part('Late', 2)], { of: 8 });
  const bare = found([part('On course', 6)]);
  const said = (...totals: TotalFinding[]) =>
    printedAnswer(
      totals,
      checkedFigures(
        totals.map((total) => headed(total)),
        [],
      ),
    ).replaceAll('\u00a0', ' ');
  expect(
    [
      said(shapes.inProgress),
      said(shapes.secondYear),
      said(shapes.inProgress, shapes.secondYear, shapes.all),
      said(shares),
      said(one),
      said(vague),
      said(bare),
    ].join('\n\n'),
  ).toMatchInlineSnapshot(`
    "We held 4 printed figures against the others. 1 of them differs. Where they differ, both stand here.

    We held 1 printed figure against the others. It does not differ.

    We held 6 printed figures against the others. 1 of them differs. Where they differ, both stand here.

    The report prints 2 shares without a count. We worked out the counts: no other whole numbers fit. No printed figure could be held against another.

    The report prints 1 share without a count. We worked out the count: no other whole number fits. No printed figure could be held against another.

    For 1 share the count cannot be told: none fits, or several do, or the number of all is not known. No printed figure could be held against another.

    No printed figure could be held against another."
  `);
});

describe('the counts of a table', () => {
  const told = (...totals: TotalFinding[]) => {
    const parts = totals.flatMap((total) => total.parts);
    return [marksFor(parts), countsSaid(parts)];
  };
  const worked = found([part('A', '75'), part('B', '25')], { of: 8 });
  const mostly = found([part('A', '75.0'), part('B', '18.8'), part('C', 1)], { of: 16 });
  const half = found([part('A', '75'), part('B', 2)], { of: 8 });

  test('are marked where they are of the rarer kind', () => {
    expect([
      told(shapes.secondYear),
      told(shapes.inProgress),
      told(worked),
      told(mostly),
      told(half),
      told(),
    ]).toMatchInlineSnapshot(`
      [
        [
          undefined,
          "",
        ],
        [
          undefined,
          "The printed share is in brackets.",
        ],
        [
          undefined,
          "The printed share is in brackets. Shares alone are printed, and we worked out each number from them.",
        ],
        [
          "printed",
          "The printed share is in brackets. We worked out each number from the shares, unless it is marked as printed.",
        ],
        [
          "shares",
          "The printed share is in brackets. Where a number is marked as worked out, a share alone is printed.",
        ],
        [
          undefined,
          "",
        ],
      ]
    `);
  });
});

test.each([
  [6, 0, '+6'],
  [-8, 0, '−8'],
  [0, 0, '0'],
  [-7.5, 1, '−7.5'],
  [undefined, 1, 'Cannot be told'],
])('A change of %s reads “%s” with %s decimals', (number, digits, text) => {
  expect(signed(number, digits)).toBe(text);
});

test('A printed change keeps its words, with a minus sign that reads as one', () => {
  expect(['-7.6', '1.0', '+2', 'up by 2'].map(asPrinted)).toEqual(['−7.6', '1.0', '+2', 'up by 2']);
});
