import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/lib/commitment/answer.ts';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { ProgressEntry } from '../../../src/lib/progress/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report, strategy } from '../register/entries.ts';

const due = { by: '2023-09' };

/** What the page says, as one text, of a commitment with these reports on this day. */
function says(asAt: string, change: Partial<CommitmentEntry>, ...reports: ProgressEntry[]): string {
  const named = Object.fromEntries(reports.map((one) => [one.asAt, one]));
  const [first] = build(entries({ w1: commitment(change) }, named), asAt).commitments;
  if (!first) throw new Error('The register has no commitment.');
  const { headline, detail } = answer(first, asAt);
  return withPlainSpaces(`${headline}\n${detail}`);
}

test('overdue, and never reported on', () => {
  expect(says('2026-11-21', { due: { by: '2023-09', then: 'ongoing' } })).toMatchInlineSnapshot(`
    "This is 3 years and 1 month overdue, and we have found no report on it.
    It was due by the end of September 2023, and was then to carry on. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
  `);
});

test('overdue by one day', () => {
  expect(says('2023-10-01', { due })).toMatchInlineSnapshot(`
    "This is 1 day overdue, and we have found no report on it.
    It was due by the end of September 2023. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
  `);
});

test('overdue, though the publisher calls it on course', () => {
  expect(
    says('2023-11-05', { due }, report('2023-10', [['w1', 'On course']])),
  ).toMatchInlineSnapshot(`
    "This is 1 month overdue. The last report, of October 2023, says “On course”.
    It was due by the end of September 2023. Its publisher said “On course” in October 2023."
  `);
});

test('overdue, and silent since the last report', () => {
  expect(
    says('2026-11-21', { due }, report('2023-10', [['w1', 'On course']])),
  ).toMatchInlineSnapshot(`
    "This is 3 years and 1 month overdue, and the last report on it is 3 years old.
    It was due by the end of September 2023. Its publisher said “On course” in October 2023. There may be news that we have not found."
  `);
});

test('overdue, with a report that gives no word', () => {
  expect(says('2023-11-05', { due }, report('2023-10', [['w1']]))).toMatchInlineSnapshot(`
    "This is 1 month overdue. The last report, of October 2023, gives no word for how it stands.
    It was due by the end of September 2023. Its publisher has given no word for whether it has started or how it is going."
  `);
});

test('due soon', () => {
  expect(says('2023-08-15', { due })).toMatchInlineSnapshot(`
    "This is due soon, in 1 month, and we have found no report on it.
    It is due by the end of September 2023. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
  `);
});

test('due today', () => {
  expect(says('2023-09-30', { due: { by: '2023-09-30' } })).toMatchInlineSnapshot(`
    "This is due today, and we have found no report on it.
    It is due by 30 September 2023. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
  `);
});

test('not due yet, and due again each year', () => {
  expect(says('2023-01-15', { due: { by: '2023-09', then: 'annually' } })).toMatchInlineSnapshot(`
    "This is not due yet: it has 8 months to go, and we have found no report on it.
    It is due by the end of September 2023, and again each year after that. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
  `);
});

test('with words of two reports, each with its own date', () => {
  const older = report('2023-09', [['w1', 'Under way']]);
  const newer = report('2023-10', [['w1', 'At risk']]);
  expect(says('2023-11-05', {}, older, newer)).toContain(
    'Its publisher said “Under way” in September 2023 and “At risk” in October 2023.',
  );
});

test('without a due date, and reported on', () => {
  expect(
    says('2023-11-05', {}, report('2023-10', [['w1', 'At risk', 'Under way']])),
  ).toMatchInlineSnapshot(`
    "This has no due date, so we cannot say if it is late. The last report, of October 2023, says “At risk”.
    Its publisher said “Under way” and “At risk” in October 2023."
  `);
});

test('without a due date, and never reported on', () => {
  expect(says('2023-11-05', {})).toMatchInlineSnapshot(`
    "This has no due date, so we cannot say if it is late, and we have found no report on it.
    We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
  `);
});

test('an I statement is no work that starts or is done', () => {
  expect(
    says('2023-11-05', {
      kind: 'i-statement',
      due: { by: '2023-09', then: 'ongoing', means: 'progress' },
    }),
  ).toMatchInlineSnapshot(`
    "The date by which progress was expected passed 1 month ago, and we have found no report on it.
    Progress was expected by the end of September 2023, and was then to go on. We have found nothing that says how far this has come. It may have come about. We cannot tell."
  `);
});

test('completed on time', () => {
  expect(says('2026-11-21', { due }, report('2023-09', [['w1', 'Done']]))).toMatchInlineSnapshot(`
    "A report says that this was completed on time.
    It was due by the end of September 2023. The report that calls it completed is of September 2023, and gives no day. Its publisher said “Done” in September 2023."
  `);
});

test('completed late', () => {
  expect(says('2024-02-01', { due }, report('2024-01', [['w1', 'Done']]))).toMatchInlineSnapshot(`
    "A report from 4 months after its date says that this was completed.
    It was due by the end of September 2023. The report that calls it completed is of January 2024, and gives no day. Its publisher said “Done” in January 2024."
  `);
});

test('completed on a day that the report prints', () => {
  const done = (completedOn: string) => {
    const told = report('2024-01', [['w1', 'Done']]);
    return { ...told, updates: told.updates.map((update) => ({ ...update, completedOn })) };
  };
  expect([
    says('2024-02-01', { due }, done('2023-08')),
    says('2024-02-01', { due }, done('2023-11')),
  ]).toMatchInlineSnapshot(`
    [
      "A report says that this was completed on time.
    It was due by the end of September 2023, and a report says that it was completed in August 2023. Its publisher said “Done” in January 2024.",
      "A report says that this was completed, 2 months late.
    It was due by the end of September 2023, and a report says that it was completed in November 2023. Its publisher said “Done” in January 2024.",
    ]
  `);
});

test('completed without a due date', () => {
  expect(says('2024-02-01', {}, report('2024-01', [['w1', 'Done']]))).toMatchInlineSnapshot(`
    "A report says that this is completed.
    The source gives no date by which it was due. Its publisher said “Done” in January 2024."
  `);
});

describe('a word that is neither done nor under way', () => {
  const words = [
    ['Broken', 'not-done'],
    ['Partly kept', 'partly-completed'],
    ['Up to the landlord', 'depends-on-others'],
    ['Joined with W2', 'merged'],
    ['Dropped', 'stopped'],
    ['Closed', 'ended'],
  ] as const;
  const plan = strategy({
    statusWords: words.map(([word, means]) => ({ word, axis: 'lifecycle', means, corrected: [] })),
  });

  function saysOf(word: string, change: Partial<CommitmentEntry>, reason?: string): string[] {
    const one = report('2023-10', [['w1', word]]);
    const given = {
      ...one,
      updates: one.updates.map((update) => ({ ...update, ...(reason && { reason }) })),
    };
    const { commitments } = build(
      entries({ w1: commitment(change) }, { a: given }, plan),
      '2023-11-05',
    );
    return commitments.flatMap((first) => {
      const { headline, detail } = answer(first, '2023-11-05');
      const { timeliness, freshness } = first.standing;
      return [headline, detail, `${timeliness.state}, ${freshness.state}`].map(withPlainSpaces);
    });
  }

  test('leaves a date that passed as passed, and only what is over waits for no more reports', () => {
    expect(
      Object.fromEntries(words.map(([word]) => [word, saysOf(word, { due })])),
    ).toMatchInlineSnapshot(`
      {
        "Broken": [
          "Its publisher said “Broken” in October 2023: it was not done.",
          "It was due by the end of September 2023.",
          "overdue, closed",
        ],
        "Closed": [
          "Its publisher said “Closed” in October 2023, and not whether it was done.",
          "It was due by the end of September 2023.",
          "overdue, closed",
        ],
        "Dropped": [
          "This is 1 month overdue. The last report, of October 2023, says “Dropped”.",
          "It was due by the end of September 2023. Its publisher said “Dropped” in October 2023.",
          "overdue, closed",
        ],
        "Joined with W2": [
          "Its publisher said “Joined with W2” in October 2023: it became part of another commitment.",
          "It was due by the end of September 2023.",
          "overdue, closed",
        ],
        "Partly kept": [
          "This is 1 month overdue. The last report, of October 2023, says “Partly kept”.",
          "It was due by the end of September 2023. Its publisher said “Partly kept” in October 2023.",
          "overdue, updated",
        ],
        "Up to the landlord": [
          "This is 1 month overdue. The last report, of October 2023, says “Up to the landlord”.",
          "It was due by the end of September 2023. Its publisher said “Up to the landlord” in October 2023.",
          "overdue, updated",
        ],
      }
    `);
  });

  test('comes with the reason that the report gives', () => {
    expect(saysOf('Broken', {}, 'The money ran out.')).toMatchInlineSnapshot(`
      [
        "Its publisher said “Broken” in October 2023: it was not done.",
        "The reason it gave: The money ran out.",
        "no-due-date, closed",
      ]
    `);
    expect(
      saysOf('Partly kept', { due: { by: '2024-09' } }, 'Half of the money came.'),
    ).toMatchInlineSnapshot(`
      [
        "This is not due yet: it has 10 months to go. The last report, of October 2023, says “Partly kept”.",
        "It is due by the end of September 2024. Its publisher said “Partly kept” in October 2023. The reason it gave: Half of the money came.",
        "not-due, updated",
      ]
    `);
  });
});

describe('A recommendation that was rejected', () => {
  const rejected = { response: { answer: 'rejected' as const, on: '2022-11' } };

  test('says so first, since nobody has undertaken it', () => {
    expect(says('2023-01-01', rejected)).toMatchInlineSnapshot(`
      "This was rejected in November 2022, and we have found no report on it.
      We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
  });

  test('says so before what was reported all the same', () => {
    expect(
      says('2023-05-01', rejected, report('2023-04', [['w1', 'On course']])),
    ).toMatchInlineSnapshot(`
        "This was rejected in November 2022. This has no due date, so we cannot say if it is late. The last report, of April 2023, says “On course”.
        Its publisher said “On course” in April 2023."
      `);
  });

  test('is told from one that was accepted', () => {
    expect(says('2023-01-01', { response: { answer: 'accepted' } })).not.toContain('rejected');
  });
});
