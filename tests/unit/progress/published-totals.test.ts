import { describe, expect, test } from 'vitest';
import { changeTable } from '../../../src/lib/progress/change-table.ts';
import { impliedCounts } from '../../../src/lib/progress/implied-counts.ts';
import { findTotals } from '../../../src/lib/progress/published-totals.ts';

const words = ['On course', 'Some slippage', 'At risk', 'Under review'];
const total = (
  shares: string[],
  more: { priority?: string; boxes?: number[]; of?: number } = {},
) => ({
  ...(more.priority ? { priority: more.priority } : {}),
  ...(more.of ? { of: more.of } : {}),
  shares: shares.map((share, at) => ({ word: words[at] ?? '', share })),
  boxes: (more.boxes ?? []).map((count) => ({ count })),
});

describe('the counts behind printed shares', () => {
  test('are told when one set of whole numbers gives them', () => {
    expect(impliedCounts(['80.2', '5.7', '0.9', '13.2'], 106)).toEqual([85, 6, 1, 14]);
    expect(impliedCounts(['74.5', '4.7', '0.0', '20.8'], 106)).toEqual([79, 5, 0, 22]);
  });

  test('cannot be told when no set fits the total', () => {
    expect(impliedCounts(['58.3', '0.0', '0.0', '41.7'], 11)).toBeUndefined();
  });

  test('cannot be told when several sets fit the total', () => {
    expect(impliedCounts(['50', '50'], 201)).toBeUndefined();
  });
});

describe('published totals', () => {
  test('take the number of all from what the publisher counts', () => {
    const [all] = findTotals([total(['80.2', '5.7', '0.9', '13.2'])], 106);
    expect([all?.of, all?.ofFrom, all?.shares[0]?.count]).toEqual([106, 'declared', 85]);
  });

  test('take the number of a heading from its boxes when they fit its shares', () => {
    const [first] = findTotals(
      [total(['87.5', '0', '0', '12.5'], { priority: 'a', boxes: [3, 5] })],
      106,
    );
    expect([first?.of, first?.ofFrom, first?.shares.map(({ count }) => count)]).toEqual([
      8,
      'boxes',
      [7, 0, 0, 1],
    ]);
  });

  test('take it from what is left when the boxes of one heading do not fit', () => {
    const found = findTotals(
      [
        total(['75.0', '25.0'], { priority: 'a', boxes: [8] }),
        total(['58.3', '41.7'], { priority: 'b', boxes: [5, 6] }),
      ],
      20,
    );
    expect(found[1]).toMatchObject({ of: 12, ofFrom: 'remainder', boxed: 11 });
    expect(found[1]?.shares.map(({ count }) => count)).toEqual([7, 5]);
  });

  test('stay without counts where nothing tells them', () => {
    const [heading] = findTotals([total(['50.0', '50.0'], { priority: 'a' })], undefined);
    expect([heading?.of, heading?.shares[0]?.count]).toEqual([undefined, undefined]);
  });
});

describe('what changed between two reports', () => {
  const [september, november] = findTotals(
    [total(['74.5', '4.7', '0.0', '20.8']), total(['80.2', '5.7', '0.9', '13.2'])],
    106,
  );
  if (!september || !november) throw new Error('Two totals were given.');
  const rows = changeTable(september, november, [
    { word: 'On course', points: '5.7' },
    { word: 'Some slippage', points: '1.0' },
    { word: 'Under review', points: '-7.6' },
  ]);

  test('is counted in commitments and in percentage points of the exact shares', () => {
    expect(rows.map(({ word, change, points }) => [word, change, points])).toEqual([
      ['On course', 6, 5.7],
      ['Some slippage', 1, 0.9],
      ['At risk', 1, 0.9],
      ['Under review', -8, -7.5],
    ]);
  });

  test('shows where the source differs, and what subtracting rounded shares gives', () => {
    expect(
      rows
        .filter(({ differs }) => differs)
        .map(({ word, printed, ofRounded }) => [word, printed, ofRounded]),
    ).toEqual([
      ['Some slippage', '1.0', 1],
      ['Under review', '-7.6', -7.6],
    ]);
  });
});
