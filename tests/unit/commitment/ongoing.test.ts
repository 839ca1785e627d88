import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/lib/commitment/answer.ts';
import { type CommitmentEntry, dueSchema } from '../../../src/lib/commitment/schema.ts';
import { saidByRule } from '../../../src/lib/fields/rule.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries } from '../register/entries.ts';

/** What has no date because it goes on. */
const goingOn: Partial<CommitmentEntry> = { due: { ongoing: true, printed: 'Continuous' } };

function on(asAt: string, change: Partial<CommitmentEntry>) {
  const [one] = build(entries({ w1: commitment(change) }, {}), asAt).commitments;
  if (!one) throw new Error('The register has no commitment.');
  return one;
}

function says(asAt: string, change: Partial<CommitmentEntry>): string {
  const { headline, detail } = answer(on(asAt, change), asAt);
  return withPlainSpaces(`${headline}\n${detail}`);
}

function lines(asAt: string, change: Partial<CommitmentEntry>): string[] {
  return on(asAt, change)
    .history.map(({ on: day, title, text }) => withPlainSpaces(`${day} ${title}: ${text}`))
    .reverse();
}

describe('what goes on with no date', () => {
  test('is neither late nor without a date, and says so', () => {
    const { due, ongoing, standing } = on('2026-11-26', goingOn);
    expect([due, ongoing, standing.timeliness.state]).toEqual([
      undefined,
      { printed: 'Continuous' },
      'ongoing',
    ]);
    expect(standing.timeliness.rule).toBe(
      'The source says that it goes on, and gives no date by which it is done.',
    );
    expect(says('2026-11-26', goingOn)).toMatchInlineSnapshot(`
      "This is to go on, with no date by which it is done, and we have found no report on it.
      We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(lines('2026-11-26', goingOn)).toMatchInlineSnapshot(`
      [
        "2022-12 Published: The strategy was published, with W1 to go on with no due date.",
      ]
    `);
  });

  test('is told apart from what had no date when it was published', () => {
    expect(lines('2026-11-26', {})).toEqual([
      '2022-12 Published: The strategy was published, with W1, which had no due date.',
    ]);
  });

  test('goes on no more once it was withdrawn', () => {
    const withdrawn = { on: '2024-06', reason: 'The hall was sold.' };
    const { standing } = on('2026-11-26', { ...goingOn, withdrawn });
    expect(standing.timeliness.state).toBe('no-due-date');
    expect(withPlainSpaces(standing.timeliness.rule)).toBe(
      'It was withdrawn in June 2024. Until then it was to go on with no due date.',
    );
  });

  test('had a date once, and what became of that stays said', () => {
    const change: Partial<CommitmentEntry> = {
      due: { ongoing: true },
      changes: [{ date: '2024-02-10', field: 'due', was: '2023-09', now: 'ongoing' }],
    };
    expect(on('2024-02-09', change).standing.timeliness.state).toBe('overdue');
    expect(on('2024-02-10', change).standing.timeliness.state).toBe('ongoing');
    expect(says('2024-02-10', change)).toMatchInlineSnapshot(`
      "This has no due date any more and is to go on, and we have found no report on it. By its first date it is 4 months late.
      First due September 2023. The date was taken away on 10 February 2024, and it goes on. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(lines('2024-02-10', change)).toMatchInlineSnapshot(`
      [
        "2022-12 Published: The strategy was published, with W1 due by September 2023.",
        "2023-10-01 Became overdue: September 2023 ended, and we had found no report that it was completed.",
        "2024-02-10 Due date taken away: It was September 2023. It is now ongoing, with no date.",
      ]
    `);
  });

  test('was given a date later', () => {
    const change: Partial<CommitmentEntry> = {
      due: { by: '2024-Q3' },
      changes: [{ date: '2024-02-10', field: 'due', was: 'ongoing', now: '2024-Q3' }],
    };
    expect(on('2024-02-09', change).standing.timeliness.state).toBe('ongoing');
    expect(on('2024-10-01', change).standing.timeliness.state).toBe('overdue');
    expect(says('2024-10-01', change)).toMatchInlineSnapshot(`
      "This is 1 day overdue, and we have found no report on it.
      It was due by the end of the quarter July to September 2024. It was to go on with no date at first. On 10 February 2024 it was given as July to September 2024. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(lines('2024-10-01', change)).toMatchInlineSnapshot(`
      [
        "2022-12 Published: The strategy was published, with W1 to go on with no due date.",
        "2024-02-10 Due date added: It was ongoing, with no date. It is now July to September 2024.",
        "2024-10-01 Became overdue: July to September 2024 ended, and we had found no report that it was completed.",
      ]
    `);
  });
});

test('a due date says one of two things: a date, or that it goes on with none', () => {
  const problem = (due: unknown) => {
    const said = saidByRule(dueSchema.safeParse(due).error?.issues[0]);
    return said && `${said.code}: ${said.what} ${said.fix}`;
  };
  expect(problem({ ongoing: true })).toBeUndefined();
  expect([
    problem({ printed: 'soon' }),
    problem({ ongoing: true, by: '2023-09' }),
    problem({ ongoing: true, then: 'annually' }),
  ]).toMatchInlineSnapshot(`
    [
      "missing-field: The field “by” is missing. Add it: by: replace-this. Or write ongoing: true, if the source says that it goes on with no date.",
      "ongoing-and-more: “by” stands beside “ongoing: true”. Keep ongoing: true alone if there is no date. If it goes on after a date, write that and what comes after: { by: replace-this, then: ongoing }.",
      "ongoing-and-more: “then” stands beside “ongoing: true”. Keep ongoing: true alone if there is no date. If it goes on after a date, write that and what comes after: { by: replace-this, then: ongoing }.",
    ]
  `);
});
