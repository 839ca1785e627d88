import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/lib/commitment/answer.ts';
import { goingOnAsKnown, targetsOf } from '../../../src/lib/commitment/carried.ts';
import { newsWord } from '../../../src/lib/commitment/freshness.ts';
import { historyOf } from '../../../src/lib/commitment/history.ts';
import { type CommitmentEntry, commitmentSchema } from '../../../src/lib/commitment/schema.ts';
import { standingOf } from '../../../src/lib/commitment/standing.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';

const review = { dueSoonMonths: 3, silentMonths: 12 };
const said = {
  report: { id: 'x/2023-03', asAt: '2023-03', title: 'Report' },
  lifecycle: { word: 'Begun', state: 'in-progress' as const },
  rating: undefined,
  summary: 'It began.',
};

interface Case {
  by?: string | undefined;
  reports?: unknown[];
  on?: string;
  changes?: unknown[];
}

function standing(asAt: string, { by, reports = [said], on = '2024-06-10', changes = [] }: Case) {
  return standingOf(
    {
      due: by ? { by } : undefined,
      changes: changes as never,
      dueMeans: 'completion',
      carriedTo: { on },
    },
    reports as never,
    asAt,
    review as never,
    { everyMonths: undefined, endedIn: '2024' },
  );
}

function entry(rest: object): CommitmentEntry {
  return commitmentSchema.parse({
    ref: 'W1',
    kind: 'action',
    title: 'We will visit cold homes.',
    summary: 'A visit.',
    priority: 'homes',
    source: { document: 'plan' },
    ...rest,
  });
}

describe('a commitment that went on into a newer plan', () => {
  test('is neither overdue nor silent from that day on, and what it was then stays beside', () => {
    const after = standing('2026-11-26', { by: '2024-03' });
    expect(after.timeliness).toMatchObject({ state: 'no-longer-due', lateSince: undefined });
    expect(withPlainSpaces(after.timeliness.rule)).toBe(
      'It went on into a newer plan on 10 June 2024, so it cannot become late here.',
    );
    expect(after.freshness.state).toBe('closed');
    const news = (on: string) => {
      const { freshness } = standing('2026-11-26', { by: '2024-03', on });
      return withPlainSpaces(newsWord(freshness) ?? '');
    };
    expect(['2024-06-10', '2024-06', '2024', '2023-24'].map(news)).toEqual([
      'Went on 10 June 2024',
      'Went on in June 2024',
      'Went on in 2024',
      'Went on in 2023/24',
    ]);
    expect(after.carried?.then).toMatchObject({ state: 'overdue', lateSince: '2024-04-01' });
  });

  test('does not become late after that day, whatever its date', () => {
    expect(standing('2026-11-26', { by: '2024-06-10' }).carried?.then.state).toBe('due-soon');
    expect(standing('2026-11-26', { by: '2024-06-09' }).carried?.then.state).toBe('overdue');
  });

  test('keeps what its publisher said, and what was met or had no date', () => {
    const met = { ...said, lifecycle: { word: 'Done', state: 'completed' } };
    expect(standing('2026-11-26', { by: '2024-03', reports: [met] }).timeliness.state).toBe(
      'met-on-time',
    );
    expect(standing('2026-11-26', {}).timeliness.state).toBe('no-due-date');
    expect(standing('2026-11-26', {}).lifecycle.word).toBe('Begun');
  });

  test('is not late by its first date either', () => {
    const moved = { field: 'due', date: '2023-05-01', was: '2023-06', now: '2026-01' };
    const { timeliness, carried } = standing('2026-11-26', { by: '2026-01', changes: [moved] });
    expect(timeliness.moved?.byFirst).toMatchObject({
      state: 'no-longer-due',
      lateSince: undefined,
    });
    expect(carried?.then.moved?.byFirst.state).toBe('overdue');
  });

  test('says how it stood when it went on', () => {
    const headline = (rest: Case) =>
      withPlainSpaces(
        answer(
          {
            kind: 'action',
            strategy: { plan: 'ended' },
            standing: standing('2026-11-26', rest),
          },
          '2026-11-26',
        ).headline,
      );
    const rated = { ...said, lifecycle: undefined, rating: { word: 'Amber', state: 'at-risk' } };
    expect([
      headline({}),
      headline({ by: '2024-03' }),
      headline({ reports: [] }),
      headline({ reports: [], by: '2024-03' }),
      headline({ reports: [rated] }),
      headline({ reports: [{ ...said, lifecycle: { word: 'No', state: 'not-started' } }] }),
    ]).toMatchInlineSnapshot(`
      [
        "When it went on, it was in progress.",
        "When it went on, it was in progress, and it was 2 months overdue.",
        "When it went on, no report had said how it stood.",
        "When it went on, it was 2 months overdue.",
        "When it went on, its publisher’s last word was “Amber”.",
        "When it went on, it had not started.",
      ]
    `);
  });

  test('becomes overdue and silent in its history only before it went on', () => {
    const kinds = (by: string, on: string) =>
      historyOf({
        ref: 'W1',
        isDraft: false,
        firstKnown: { on: '2022-12', isPublication: true },
        source: undefined,
        dated: { due: { by }, changes: [], dueMeans: 'completion' } as never,
        events: [],
        updates: [said] as never,
        changes: [],
        corrections: [],
        withdrawn: undefined,
        carriedTo: { on, words: 'It is now S1.' },
        waitedUntil: undefined,
        silentMonths: 12,
        asAt: '2026-11-26',
      }).map((event) => `${event.on} ${event.kind}`);
    expect(kinds('2023-06', '2024-06-10')).toEqual([
      '2024-06-10 carried',
      '2024-04-01 silent',
      '2023-07-01 overdue',
      '2023-03 update',
      '2022-12 began',
    ]);
    expect(kinds('2025-06', '2023-06')).toEqual([
      '2023-06 carried',
      '2023-03 update',
      '2022-12 began',
    ]);
  });
});

describe('what is known of how it went on', () => {
  const split = { commitments: ['new/a1', 'new/a2'], on: '2024-06', pairedBy: 'us' };

  test('is nothing before the day, and no more of what it became than there was', () => {
    const data = entry({ carriedTo: split });
    const known = (asAt: string, ...ids: string[]) => {
      const { carriedTo } = goingOnAsKnown(data, (id) => ids.includes(id), asAt);
      return carriedTo && targetsOf(carriedTo);
    };
    expect(known('2024-05-31', 'new/a1', 'new/a2')).toBeUndefined();
    expect(known('2024-06-01', 'new/a1', 'new/a2')).toEqual(['new/a1', 'new/a2']);
    expect(known('2024-06-01', 'new/a2')).toEqual(['new/a2']);
    expect(known('2024-06-01')).toBeUndefined();
  });

  test('is the reason why it did not, and what was put right, each from its own day', () => {
    const data = entry({
      notCarried: {
        on: '2024-06',
        reason: 'No money.',
        corrected: [{ date: '2026-05-06', was: 'We had said that it went on.', wrong: 'So.' }],
      },
    });
    const known = (asAt: string) => goingOnAsKnown(data, () => true, asAt).notCarried;
    expect(known('2024-05-31')).toBeUndefined();
    expect(known('2026-05-05')?.corrected).toEqual([]);
    expect(known('2026-05-06')?.corrected).toHaveLength(1);
  });
});
