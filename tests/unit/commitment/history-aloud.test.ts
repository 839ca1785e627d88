import { describe, expect, test } from 'vitest';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { ProgressEntry } from '../../../src/lib/progress/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import type { StrategyEntry } from '../../../src/lib/strategy/schema.ts';
import { commitment, entries, report, reportThat, strategy } from '../register/entries.ts';

/** The history of W1 as a reader sees it on a day, the oldest line first. */
function tells(
  change: Partial<CommitmentEntry>,
  reports: ProgressEntry[] = [],
  plan: Partial<StrategyEntry> = {},
  asAt = '2026-11-26',
): string {
  const named = Object.fromEntries(reports.map((one) => [one.asAt, one]));
  const period = { from: 2022, to: 2040 };
  const register = build(
    entries({ w1: commitment(change) }, named, strategy({ period, ...plan })),
    asAt,
  );
  const [one] = register.commitments;
  if (!one) throw new Error('The register has no commitment.');
  return one.history
    .map(({ kind, on, title, text, computed }) =>
      withPlainSpaces(`${on} ${kind}${computed ? ' (worked out)' : ''}: ${title}. ${text}`),
    )
    .reverse()
    .join('\n');
}

const says = (asAt: string, word = 'Under way') => report(asAt, [['w1', word]]);

const noUpdate = (asAt: string) => reportThat(asAt, { noUpdate: true });

describe('the history of a commitment begins', () => {
  test('with the strategy, when that was published', () => {
    expect(tells({ due: { by: '2040-01' } })).toMatchInlineSnapshot(
      `"2022-12 began: Published. The strategy was published, with W1 due by January 2040."`,
    );
    expect(tells({ due: { by: '2040-01', means: 'progress' } })).toMatchInlineSnapshot(
      `"2022-12 began: Published. The strategy was published, with W1 on which progress was expected by January 2040."`,
    );
  });

  test('with the oldest document that we hold, where nobody knows when the strategy was published', () => {
    expect(tells({ due: { by: '2040-01' } }, [], { published: undefined })).toMatchInlineSnapshot(
      `"2022-12 began: First seen. The oldest document that we hold names W1, due by January 2040."`,
    );
  });

  test('with a draft that put it forward, and no date makes that late', () => {
    expect(tells({ due: { by: '2024-01' } }, [], { standing: 'draft' })).toMatchInlineSnapshot(
      `"2022-12 began: Put forward as a draft. A draft put forward W1, due by January 2024. It was not the final text."`,
    );
  });

  test('when it was added, and what befell the strategy before did not happen to it', () => {
    const event = (on: string) => ({ on, title: `Event of ${on}`, text: 'It happened.' });
    const events = [event('2023-01'), event('2024-02-29'), event('2024-03'), event('2025-05')];
    expect(tells({ added: '2024-03' }, [], { events: events as never })).toMatchInlineSnapshot(`
      "2024-03 added: Added in March 2024. W1 came later than the plan, with no due date.
      2024-03 event: Event of 2024-03. It happened.
      2025-05 event: Event of 2025-05. It happened."
    `);
  });
});

describe('an answer to a recommendation', () => {
  const response = { answer: 'rejected' as const, says: 'There is no money.', on: '2023-06-17' };

  test('is told on its day, with what it says', () => {
    expect(tells({ response }, [says('2023-03')], {}, '2023-12-01')).toMatchInlineSnapshot(`
      "2022-12 began: Published. The strategy was published, with W1, which had no due date.
      2023-03 update: Report of 2023-03. What was done.
      2023-06-17 answered: Rejected. There is no money."
    `);
    expect(tells({ response }, [], {}, '2023-06-16')).not.toContain('Rejected');
  });

  test('is not told where there is none yet, or none with a date', () => {
    const begun = tells({});
    expect(tells({ response: { ...response, answer: 'awaited' } })).toBe(begun);
    expect(tells({ response: { ...response, on: undefined } })).toBe(begun);
  });

  test('is told once where a dated change says it', () => {
    const changes = [
      { date: '2023-07-01', field: 'response', was: 'awaited', now: 'rejected' } as const,
    ];
    expect(tells({ response, changes })).toMatchInlineSnapshot(`
      "2022-12 began: Published. The strategy was published, with W1, which had no due date.
      2023-07-01 changed: Answer changed. From No answer yet to Rejected."
    `);
  });
});

describe('a silence', () => {
  test('begins a year after a report, and stays on the record when one came later', () => {
    expect(tells({}, [says('2023-03'), says('2024-06')], {}, '2024-12-01')).toMatchInlineSnapshot(`
      "2022-12 began: Published. The strategy was published, with W1, which had no due date.
      2023-03 update: Report of 2023-03. What was done.
      2024-04-01 silent (worked out): Became silent. We had found no new report on it for 12 months.
      2024-06 update: Report of 2024-06. What was done."
    `);
  });

  test('does not begin where the next report comes on its first day at the latest', () => {
    expect(tells({}, [says('2023-03-31'), says('2024-03-31')], {}, '2024-12-01')).not.toContain(
      'silent',
    );
    expect(tells({}, [says('2023-03-31'), says('2024-04-01')], {}, '2024-12-01')).not.toContain(
      'silent',
    );
    expect(tells({}, [says('2023-03-31'), says('2024-04-02')], {}, '2024-12-01')).toContain(
      'silent',
    );
  });

  // What was reported in a month counts from its first day, and in a quarter from the first day of its last month.
  test.each([
    ['2023-03', '2024-04', false],
    ['2023-03', '2024-05', true],
    ['2022-23-Q4', '2024-Q2', true],
    ['2023-04', '2024-25-Q1', true],
    ['2023-05', '2024-25-Q1', false],
  ])('after the report of %s, with one of %s: begins %s', (first, next, begins) => {
    const told = tells({}, [says(first), says(next)], {}, '2024-12-01');
    expect(told.includes('Became silent')).toBe(begins);
  });

  test('does not begin on the last day on which we look', () => {
    expect(tells({}, [says('2023-03-31')], {}, '2024-03-31')).not.toContain('silent');
    expect(tells({}, [says('2023-03-31')], {}, '2024-04-01')).toContain('2024-04-01 silent');
  });

  test('is not ended by a report that received no update, and says so', () => {
    const reports = [says('2023-03'), noUpdate('2023-09')];
    expect(tells({}, reports, {}, '2024-12-01')).toMatchInlineSnapshot(`
      "2022-12 began: Published. The strategy was published, with W1, which had no due date.
      2023-03 update: Report of 2023-03. What was done.
      2023-09 update: Report of 2023-09. What was done.
      2024-04-01 silent (worked out): Became silent. We had found no report that tells anything of it for 12 months."
    `);
  });

  test('does not speak of an update that nobody received once it had begun', () => {
    expect(tells({}, [says('2023-03'), noUpdate('2024-09')], {}, '2024-12-01')).toContain(
      'We had found no new report on it for 12 months.',
    );
  });

  test('does not begin after the strategy ended, or after its publisher said that it is over', () => {
    const ended = { period: { from: 2022, to: 2023 } };
    expect(tells({}, [says('2023-03')], ended)).not.toContain('silent');
    expect(tells({}, [says('2023-03', 'Done')])).not.toContain('silent');
    const withdrawn = { on: '2024-03', reason: 'Sold.' };
    expect(tells({ withdrawn }, [says('2023-03-31')])).not.toContain('silent');
    expect(tells({ withdrawn: { ...withdrawn, on: '2024-05' } }, [says('2023-03-31')])).toContain(
      'silent',
    );
  });
});

test('what is known only later is not told before', () => {
  const change: Partial<CommitmentEntry> = {
    due: { by: '2040-06' },
    changes: [{ date: '2024-04', field: 'due', was: '2040-01', now: '2040-06' }],
  };
  expect(tells(change, [], {}, '2024-04-29')).not.toContain('moved');
  expect(tells(change, [], {}, '2024-04-30')).toContain('2024-04 moved: Due date moved.');
});
