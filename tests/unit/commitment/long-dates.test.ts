import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/lib/commitment/answer.ts';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { ProgressEntry } from '../../../src/lib/progress/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report } from '../register/entries.ts';

function on(asAt: string, change: Partial<CommitmentEntry>, ...reports: ProgressEntry[]) {
  const named = Object.fromEntries(reports.map((one) => [one.asAt, one]));
  const [one] = build(entries({ w1: commitment(change) }, named), asAt).commitments;
  if (!one) throw new Error('The register has no commitment.');
  return one;
}

describe('what is due by a quarter or a year', () => {
  test.each([
    ['2024-Q3', '2024-09-30'],
    ['2024', '2024-12-31'],
    ['2023-24', '2024-03-31'],
    ['2023-24-Q3', '2023-12-31'],
  ])('%s is due by its last day, and overdue from the day after', (by, dueOn) => {
    const { timeliness } = on('2026-11-26', { due: { by } }).standing;
    expect([timeliness.state, timeliness.dueOn]).toEqual(['overdue', dueOn]);
    expect(on(dueOn, { due: { by } }).standing.timeliness.state).toBe('due-soon');
  });

  test('reads as people say it', () => {
    const says = ['2024-Q3', '2024', '2023-24', '2023-24-Q3'].map((by) => {
      const { headline, detail } = answer(on('2026-11-26', { due: { by } }), '2026-11-26');
      return withPlainSpaces(`${headline} ${detail.split(/(?<=\.) /)[0]}`);
    });
    expect(says).toMatchInlineSnapshot(`
      [
        "This is 2 years and 1 month overdue, and we have found no report on it. It was due by the end of the quarter July to September 2024.",
        "This is 1 year and 10 months overdue, and we have found no report on it. It was due by the end of 2024.",
        "This is 2 years and 7 months overdue, and we have found no report on it. It was due by the end of 2023/24.",
        "This is 2 years and 10 months overdue, and we have found no report on it. It was due by the end of quarter 3 of 2023/24 (October to December 2023).",
      ]
    `);
  });

  test('keeps its form where it comes again each year', () => {
    const due = { by: '2022-23-Q3', then: 'annually' as const };
    const done = report('2022-12', [['w1']]);
    for (const update of done.updates) update.completedOn = '2022-23-Q3';
    const { timeliness } = on('2024-01-01', { due }, done).standing;
    expect([timeliness.by, timeliness.dueOn, timeliness.state]).toEqual([
      '2023-24-Q3',
      '2023-12-31',
      'overdue',
    ]);
  });

  test('moves between forms by the months between their last days', () => {
    const change: Partial<CommitmentEntry> = {
      due: { by: '2024-25' },
      changes: [{ date: '2023-11', field: 'due', was: '2023-24-Q3', now: '2024-25' }],
    };
    const { standing, changes } = on('2024-01-10', change);
    expect(withPlainSpaces(standing.timeliness.moved?.words ?? '')).toBe(
      'First due October to December 2023 (quarter 3 of 2023/24). Moved once, by 15 months.',
    );
    expect(withPlainSpaces(changes[0]?.text ?? '')).toBe(
      'From October to December 2023 (quarter 3 of 2023/24) to 2024/25: 15 months later.',
    );
    expect(standing.timeliness.moved?.byFirst.state).toBe('overdue');
  });
});

describe('a change that is dated by a month', () => {
  const change: Partial<CommitmentEntry> = {
    due: { by: '2024-06' },
    changes: [
      { date: '2023-08', field: 'due', was: '2023-09', now: '2024-03' },
      { date: '2023-08', field: 'due', was: '2024-03', now: '2024-06' },
    ],
  };

  test('is known from the last day of the month on, and two of one month keep their order', () => {
    expect(on('2023-08-30', change).due?.by).toBe('2023-09');
    expect(on('2023-08-31', change).due?.by).toBe('2024-06');
    expect(
      on('2023-08-31', change).changes.map(({ id, text }) => withPlainSpaces(`${id} ${text}`)),
    ).toMatchInlineSnapshot(`
      [
        "plan/w1/due/2023-08 From September 2023 to March 2024: 6 months later.",
        "plan/w1/due/2023-08-2 From March 2024 to June 2024: 3 months later.",
      ]
    `);
  });
});
