import { describe, expect, test } from 'vitest';
import { type MeasureMove, movedIn, movesInWords } from '../../../src/lib/series/moved.ts';
import { profileAnswer } from '../../../src/lib/series/profile-answer.ts';
import type { Measured } from '../../../src/lib/series/sentence.ts';
import { ranged, series, type Value } from './series-cases.ts';

const rate: Measured = { kind: 'rate', polarity: 'lower-is-better' };
const then = { snapshot: { published: '2025-06' } };
const now = { snapshot: { published: '2026-06' } };

function moved(values: Value[], measure = rate, breaks: { from: string; reason: string }[] = []) {
  return movedIn(series(values, breaks), '2026-06', measure);
}

describe('What moved since the profile before', () => {
  test.each([
    ['falls and less is better', 10, 'better'],
    ['rises and less is better', 30, 'worse'],
    ['moves less than chance explains', 21, 'unclear'],
  ] as const)('where a value %s', (_, value, is) => {
    expect(
      moved([ranged(20, 2, { from: 2021 }, then), ranged(value, 2, { from: 2022 }, now)]),
    ).toBe(is);
  });

  test('is neither better nor worse where neither is', () => {
    const values = [ranged(20, 2, { from: 2021 }, then), ranged(30, 2, { from: 2022 }, now)];
    expect(moved(values, { kind: 'rate', polarity: 'no-judgement' })).toBe('moved');
  });

  test('cannot be told without intervals, across a break, or of periods that overlap', () => {
    const old = ranged(20, 2, { from: 2021 }, then);
    const next = ranged(30, 2, { from: 2022 }, now);
    expect(moved([{ value: 20, of: { from: 2021 }, ...then }, next])).toBe('unknown');
    expect(moved([old, next], rate, [{ from: '2022', reason: 'Counted anew.' }])).toBe('unknown');
    const rolling = (from: number) => ({ from, to: from + 2, rolling: true });
    expect(moved([ranged(20, 2, rolling(2018), then), ranged(30, 2, rolling(2019), now)])).toBe(
      'unknown',
    );
  });

  test('is nothing where this profile has no newer period, or no other profile has the series', () => {
    const old = ranged(20, 2, { from: 2021 }, then);
    expect(moved([old, ranged(10, 2, { from: 2021 }, now)])).toBeUndefined();
    expect(moved([old])).toBeUndefined();
    expect(
      moved([ranged(20, 2, { from: 2021 }, now), ranged(10, 2, { from: 2022 }, now)]),
    ).toBeUndefined();
  });

  test('is nothing where another profile has the newest period', () => {
    const values = [ranged(20, 2, { from: 2021 }, now), ranged(10, 2, { from: 2022 }, then)];
    expect(moved(values)).toBeUndefined();
  });

  test('is judged by the older value as it was revised', () => {
    const old = [ranged(20, 2, { from: 2021 }, then), ranged(11, 2, { from: 2021 }, now)];
    expect(moved([...old, ranged(10, 2, { from: 2022 }, now)])).toBe('unclear');
  });

  test.each([
    [['better'], '1 measure got better'],
    [['better', 'better', 'worse'], '2 measures got better and 1 got worse'],
    [
      ['unknown', 'unclear', 'moved', 'worse'],
      '1 measure got worse, 1 changed, 1 did not clearly change and 1 cannot be compared',
    ],
    [[], undefined],
  ] as [MeasureMove[], string | undefined][])('%s reads: %s', (moves, words) => {
    expect(movesInWords(moves)?.replaceAll('\u00a0', ' ')).toBe(words);
  });

  test('is the first sentence of a profile that has one before it', () => {
    expect(profileAnswer([], ['better'], '2025-06')).toMatchInlineSnapshot(`
      {
        "detail": "No measure is set beside England. The source prints its values alone, so we cannot say how they compare.",
        "headline": "Since the profile of June 2025, 1 measure got better.",
      }
    `);
    expect(profileAnswer([], [], '2025-06').headline).toBe('No measure is set beside England.');
    expect(profileAnswer([], ['better'], undefined).headline).toBe(
      'No measure is set beside England.',
    );
  });
});
