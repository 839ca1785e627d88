import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/lib/commitment/answer.ts';
import { historyOf } from '../../../src/lib/commitment/history.ts';
import { standingOf } from '../../../src/lib/commitment/standing.ts';

const review = { dueSoonMonths: 3, silentMonths: 12 };
const withdrawn = { on: '2024-06-10', reason: 'The meadow floods.' };
const said = {
  report: { id: 'x/2023-03', asAt: '2023-03', title: 'Report' },
  lifecycle: { word: 'Begun', state: 'in-progress' as const },
  rating: { word: 'Amber', state: 'at-risk' as const },
  summary: 'It began.',
};

function standing(asAt: string, rest: { by?: string; reports?: (typeof said)[] } = {}) {
  const { by = '2024-03', reports = [said] } = rest;
  const due = by ? { by } : undefined;
  return standingOf(
    { due, changes: [], dueMeans: 'completion', withdrawn },
    reports,
    asAt,
    review as never,
    { everyMonths: undefined, endedIn: undefined },
  );
}

describe('a commitment that was withdrawn', () => {
  test('stands as every other until the day before', () => {
    const before = standing('2024-06-09');
    expect(before.withdrawn).toBeUndefined();
    expect(before.lifecycle.word).toBe('Begun');
    expect(before.timeliness.state).toBe('overdue');
    expect(before.freshness.state).toBe('silent');
  });

  test('is neither overdue nor silent from its day on', () => {
    const after = standing('2026-11-21');
    expect(after.lifecycle).toEqual({ state: 'withdrawn' });
    expect(after.timeliness).toMatchObject({ state: 'no-longer-due', asAt: '2026-11-21' });
    expect(after.timeliness.rule).toBe(
      'It was withdrawn on\u00a010\u00a0June\u00a02024, so it cannot become late.',
    );
    expect(after.freshness).toMatchObject({ state: 'closed', lastUpdate: '2023-03' });
  });

  test('keeps what its publisher said, beside', () => {
    const { withdrawn: found, rating } = standing('2026-11-21');
    expect(found).toMatchObject({
      on: '2024-06-10',
      said: { word: 'Begun', state: 'in-progress' },
    });
    expect(rating.word).toBe('Amber');
  });

  test('that had been met on time or had no date stays so', () => {
    const met = { ...said, lifecycle: { word: 'Done', state: 'completed' as const } };
    expect(standing('2026-11-21', { reports: [met] as never }).timeliness.state).toBe(
      'met-on-time',
    );
    expect(standing('2026-11-21', { by: '' }).timeliness.state).toBe('no-due-date');
  });

  test('says so in the first sentence, with the reason and the last words', () => {
    const told = answer(
      { kind: 'action', strategy: { plan: 'in-force' }, standing: standing('2026-11-21') },
      '2026-11-21',
    );
    expect(told).toMatchInlineSnapshot(`
      {
        "detail": "The meadow floods. Its publisher said “Begun” and “Amber” in March 2023.",
        "headline": "This was withdrawn on 10 June 2024.",
      }
    `);
    expect(
      answer(
        {
          kind: 'action',
          strategy: { plan: 'in-force' },
          standing: standing('2026-11-21', { reports: [] }),
        },
        '2026-11-21',
      ).detail,
    ).toContain('We have found nothing');
  });

  test('has in its history what was late before, and nothing that became late after', () => {
    const events = (dueBy: string) =>
      historyOf({
        ref: 'W1',
        isDraft: false,
        firstKnown: { on: '2022-01', isPublication: true },
        source: undefined,
        dated: { due: { by: dueBy }, changes: [] } as never,
        events: [],
        updates: [said],
        changes: [],
        corrections: [],
        withdrawn,
        waitedUntil: undefined,
        silentMonths: 12,
        asAt: '2026-11-21',
      }).map(({ kind, on }) => `${on} ${kind}`);
    expect(events('2024-03')).toEqual([
      '2024-06-10 withdrawn',
      '2024-04-01 silent',
      '2024-04-01 overdue',
      '2023-03 update',
      '2022-01 began',
    ]);
    expect(events('2024-07')).toEqual([
      '2024-06-10 withdrawn',
      '2024-04-01 silent',
      '2023-03 update',
      '2022-01 began',
    ]);
  });
});
