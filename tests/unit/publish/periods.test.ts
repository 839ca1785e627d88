import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/lib/publish/changes/change.ts';
import { byDoer, byMonth, byYear, happenings } from '../../../src/lib/publish/changes/periods.ts';

function change(on: string, rest: Partial<Change> = {}): Change {
  const id = `overdue/${rest.title ?? on}`;
  return { id, on, kind: 'overdue', context: 'Plan', computed: true, title: on, ...rest } as Change;
}

const told = (changes: Change[]) =>
  happenings(changes).map((one) => one.changes.map(({ title }) => title).join(' + '));

describe('What happened at once', () => {
  test('is all that the site worked out of one kind, day and strategy', () => {
    expect(
      told([
        change('2023-10-01', { title: 'W1' }),
        change('2023-10-01', { title: 'W2' }),
        change('2023-10-01', { title: 'W3', kind: 'silent' }),
        change('2023-10-01', { title: 'W4', context: 'Another plan' }),
        change('2023-10-02', { title: 'W5' }),
        change('2023-10-01', { title: 'W6' }),
      ]),
    ).toEqual(['W1 + W2 + W6', 'W3', 'W4', 'W5']);
  });

  test('is never two things that somebody did', () => {
    const report = { kind: 'report' as const, computed: false };
    expect(
      told([
        change('2023-10', { ...report, title: 'One' }),
        change('2023-10', { ...report, title: 'Two' }),
      ]),
    ).toEqual(['One', 'Two']);
  });
});

describe('What happened stands', () => {
  const all = () =>
    happenings([
      change('2023-10-01', { title: 'W1' }),
      change('2023-10-01', { title: 'W2' }),
      change('2023-10', { title: 'Report', computed: false }),
      change('2023-02', { title: 'Earlier', computed: false }),
      change('2022', { title: 'Long ago', computed: false }),
    ]);

  test('by month, in the order given, with how many changes these are', () => {
    expect(
      byMonth(all()).map(({ of, count, happenings }) => [of, happenings.length, count]),
    ).toEqual([
      ['2023-10', 2, 3],
      ['2023-02', 1, 1],
      ['2022', 1, 1],
    ]);
  });

  test('and by year', () => {
    expect(
      byYear(all()).map(({ of, count, happenings }) => [of, happenings.length, count]),
    ).toEqual([
      ['2023', 3, 4],
      ['2022', 1, 1],
    ]);
  });

  test('in the year in which its quarter or financial year ended, and apart from another quarter', () => {
    const quarters = happenings(
      ['2025-26-Q4', '2026-03-31', '2025-26', '2025-Q4', '2025-26-Q3', '2011-2012'].map((on) =>
        change(on, { computed: false }),
      ),
    );
    expect(byYear(quarters).map(({ of, count }) => [of, count])).toEqual([
      ['2026', 3],
      ['2025', 2],
      ['2012', 1],
    ]);
    expect(byMonth(quarters).map(({ of }) => of)).toEqual([
      '2025-26-Q4',
      '2026-03',
      '2025-26',
      '2025-Q4',
      '2025-26-Q3',
      '2011-2012',
    ]);
  });
});

test('What we reworded ourselves is ours, and no deed of a publisher', () => {
  const { publishers, ours } = byDoer(
    happenings([
      change('2026-11-26', { title: 'Our title', kind: 'changed', computed: false, isOurs: true }),
      change('2026-11-25', { title: 'Its lead', kind: 'changed', computed: false, isOurs: false }),
      change('2026-11-24', { title: 'Our slip', kind: 'corrected', computed: false }),
      change('2026-11-23', { title: 'Late' }),
    ]),
  );
  const titles = (all: typeof ours) => all.map(({ changes: [{ title }] }) => title);
  expect(titles(publishers)).toEqual(['Its lead']);
  expect(titles(ours)).toEqual(['Our title', 'Our slip', 'Late']);
});
