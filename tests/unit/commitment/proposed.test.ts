import { describe, expect, test } from 'vitest';
import { asProposed } from '../../../src/lib/commitment/proposed.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, strategy } from '../register/entries.ts';

/** What a plan of 2022 says of one thing that was due in March 2023 and then moved to March 2024. */
function only(standing: 'draft' | 'adopted', asAt: string) {
  const moved = { date: '2023-05-01', field: 'due' as const, was: '2023-03', now: '2024-03' };
  const [one] = build(
    entries(
      { w1: commitment({ due: { by: '2024-03' }, changes: [moved] }) },
      {},
      strategy({ standing }),
    ),
    asAt,
  ).commitments;
  if (!one) throw new Error('There is no commitment.');
  return one;
}

describe('What a draft puts forward', () => {
  test.each(['2023-02-01', '2023-04-10', '2024-02-01', '2024-04-01', '2026-11-26'])(
    'is on %s not late, whatever its date',
    (asAt) => {
      const { timeliness } = only('draft', asAt).standing;
      expect([timeliness.state, timeliness.lateSince]).toEqual(['not-due', undefined]);
      expect(timeliness.rule).toBe('It is only proposed, in a draft, so no date makes it late.');
    },
  );

  test('is not late by its first date either, and becomes overdue in no history', () => {
    const { standing, history } = only('draft', '2026-11-26');
    expect(standing.timeliness.moved?.byFirst.state).toBe('not-due');
    expect(history.map(({ kind }) => kind)).not.toContain('overdue');
  });

  test('would be late in a plan that was agreed', () => {
    const { standing, history } = only('adopted', '2026-11-26');
    expect(standing.timeliness.state).toBe('overdue');
    expect(standing.timeliness.moved?.byFirst.state).toBe('overdue');
    expect(history.filter(({ kind }) => kind === 'overdue')).toHaveLength(2);
  });

  test.each([
    ['has no date', {}, 'no-due-date'],
    ['is met', { due: { by: '2023-03' } as const, metOn: '2023-02-01' }, 'met-on-time'],
  ] as const)('stays as it is where it %s', (_what, more, state) => {
    const rule = 'As the source says.';
    const found = { ...more, state, rule } as Parameters<typeof asProposed>[0];
    expect(asProposed(found)).toEqual(found);
    const overdue = { due: { by: '2023-03' }, state: 'overdue', rule } as typeof found;
    const moved = asProposed({ ...found, moved: { byFirst: overdue } as never });
    expect(moved.state).toBe(state);
    expect(moved.moved?.byFirst.state).toBe('not-due');
  });
});
