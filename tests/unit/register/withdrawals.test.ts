import { describe, expect, test } from 'vitest';
import type { Withdrawal } from '../../../src/lib/commitment/withdrawal.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries } from './entries.ts';

const floods = { on: '2023-05', reason: 'The meadow floods.' };

function noticeOn(asAt: string, change: Partial<Withdrawal> = {}) {
  const all = entries({
    w1: commitment({ withdrawn: { ...floods, ...change } }),
    w2: commitment({ ref: 'W2' }),
  });
  return build(all, asAt).commitments.find(({ ref }) => ref === 'W1')?.withdrawn;
}

describe('The notice that a commitment no longer holds', () => {
  test('is there from its first day, and not before', () => {
    expect(noticeOn('2023-04-30')).toBeUndefined();
    expect(noticeOn('2023-05-01')).toMatchObject(floods);
  });

  test('names what takes its place and who decided, where that is on record', () => {
    expect(noticeOn('2024-01-01', { replacedBy: 'w2', decision: 'The board, in May.' })).toEqual({
      ...floods,
      decision: { text: 'The board, in May.' },
      replacedBy: expect.objectContaining({ id: 'plan/w2', ref: 'W2' }),
    });
    expect(noticeOn('2024-01-01')).toEqual({
      ...floods,
      decision: undefined,
      replacedBy: undefined,
    });
  });
});
