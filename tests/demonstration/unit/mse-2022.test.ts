import { beforeAll, describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/lib/reading/collections.ts';
import { entriesIn } from '../../../src/lib/reading/reading-of.ts';
import { build } from '../../../src/lib/register/build.ts';

/** The source prints each date in a bracket after the statement: "W14 - 09/23 and ongoing". */
const printed = {
  '2023-04': ['w6', 'w8', 'w17', 'w19', 'w26'],
  '2023-09': [
    'w1',
    'w4',
    'w5',
    'w7',
    'w11',
    'w12',
    'w13',
    'w14',
    'w15',
    'w16',
    'w18',
    'w20',
    'w24',
    'i3',
  ],
  '2023-10': ['w2'],
};

let entries: Entries;
beforeAll(async () => {
  entries = await entriesIn('src/content');
});

const strategyOn = (asAt: string) => {
  const found = build(entries, asAt).strategies.find(({ id }) => id === 'mse-2022');
  if (!found) throw new Error('mse-2022 is not in the register.');
  return found;
};

describe('the Mid and South Essex strategy', () => {
  test.each([
    ['2023-03-31', 0],
    ['2023-05-01', 5],
    ['2023-09-30', 5],
    ['2023-10-01', 19],
    ['2023-11-01', 20],
    ['2024-04-01', 42],
  ])(
    'has on %s, with nothing published since, %i statements past their due month',
    (asAt, unreported) => {
      const { counts } = strategyOn(asAt);
      expect(counts.axes.timeliness['date-passed-no-report'] ?? 0).toBe(unreported);
      // The strategy says that its months are when it expects progress, so nothing is overdue.
      expect(counts.axes.timeliness.overdue).toBe(undefined);
      expect(counts.of).toBe(42);
    },
  );

  test('has 26 We statements and 16 I statements, and no I15', () => {
    const { counts, commitments, missing } = strategyOn('2026-11-21');
    expect(counts.kinds).toEqual({ 'we-statement': 26, 'i-statement': 16 });
    expect(commitments.map(({ slug }) => slug)).toEqual([
      ...Array.from({ length: 26 }, (_, at) => `w${at + 1}`),
      ...Array.from({ length: 17 }, (_, at) => `i${at + 1}`).filter((slug) => slug !== 'i15'),
    ]);
    expect(missing.map(({ ref, before }) => [ref, before.slug])).toEqual([['I15', 'i16']]);
  });

  test('dates each statement as its bracket does', () => {
    const early = Object.entries(printed).flatMap(([by, slugs]) => slugs.map((slug) => [slug, by]));
    const expected = new Map(early as [string, string][]);
    for (const { slug, due } of strategyOn('2026-11-21').commitments) {
      expect([slug, due?.by]).toEqual([slug, expected.get(slug) ?? '2024-03']);
    }
  });

  test('goes on after its date in 39 statements, 38 “ongoing” and W13 “annually”', () => {
    const { commitments } = strategyOn('2026-11-21');
    const once = commitments.filter(({ due }) => !due?.then).map(({ slug }) => slug);
    const yearly = commitments
      .filter(({ due }) => due?.then === 'annually')
      .map(({ slug }) => slug);
    expect({ once, yearly }).toEqual({ once: ['w1', 'w4', 'w5'], yearly: ['w13'] });
  });

  test('has no rating and no report: each statement is not said, not rated and never updated', () => {
    const { counts } = strategyOn('2026-11-21');
    expect([counts.axes.lifecycle, counts.axes.rating, counts.axes.freshness]).toEqual([
      { 'not-said': 42 },
      { 'not-rated': 42 },
      { 'never-updated': 42 },
    ]);
  });

  test('pairs every We statement with the I statements printed in its box, and no I statement alone', () => {
    const { commitments } = strategyOn('2026-11-21');
    expect(
      commitments.filter(({ kind, serves }) => kind === 'we-statement' && serves.length === 0),
    ).toEqual([]);
    expect(
      commitments.filter(({ kind, servedBy }) => kind === 'i-statement' && servedBy.length === 0),
    ).toEqual([]);
  });

  test('says what is odd in the source where I8 is printed as 18 and W22 stops in mid-sentence', () => {
    const notes = new Map(strategyOn('2026-11-21').commitments.map(({ slug, sic }) => [slug, sic]));
    expect(notes.get('i8')?.map(({ about }) => about)).toContain('ref');
    expect(notes.get('w22')?.map(({ about }) => about)).toContain('title');
  });
});
