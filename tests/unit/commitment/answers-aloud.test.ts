import { describe, expect, test } from 'vitest';
import { answer, nounFor } from '../../../src/lib/commitment/answer.ts';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { ProgressEntry } from '../../../src/lib/progress/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import type { StrategyEntry } from '../../../src/lib/strategy/schema.ts';
import { commitment, entries, report, reportThat, strategy } from '../register/entries.ts';

type Reports = Record<string, ProgressEntry>;

/** What the page of W1 answers on 26 November 2026, unless another day is given. */
function says(
  change: Partial<CommitmentEntry>,
  reports: Reports = {},
  { asAt = '2026-11-26', plan = strategy({ period: { from: 2022, to: 2040 } }) } = {},
): string {
  const [one] = build(entries({ w1: commitment(change) }, reports, plan), asAt).commitments;
  if (!one) throw new Error('The register has no commitment.');
  const { headline, detail } = answer(one, asAt);
  return withPlainSpaces(`${headline}\n${detail}`);
}

function planned(change: Partial<StrategyEntry>) {
  return { plan: strategy({ period: { from: 2022, to: 2040 }, ...change }) };
}

const reported = (asAt: string, ...words: string[]): Reports => ({
  [asAt]: report(asAt, [['w1', ...words]]),
});
const expected = (by: string): Partial<CommitmentEntry> => ({ due: { by, means: 'progress' } });

describe('what a draft puts forward', () => {
  const draft = planned({ standing: 'draft' });

  test('is never late, and a report on it is named', () => {
    expect(says({ due: { by: '2023-01' } }, {}, draft)).toMatchInlineSnapshot(`
      "A draft puts this forward, and we have found no report on it.
      It was due by the end of January 2023. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(
      says({ due: { by: '2023-01' } }, reported('2024-05', 'Under way'), draft),
    ).toMatchInlineSnapshot(`
      "A draft puts this forward. The last report on it is of May 2024.
      It was due by the end of January 2023. Its publisher said “Under way” in May 2024. There may be news that we have not found."
    `);
  });
});

describe('what a draft no longer puts forward', () => {
  test('was put forward until it was withdrawn, whether or not a report told of it', () => {
    const draft = planned({ standing: 'draft' });
    const withdrawn = { on: '2026-09-14', reason: 'The showground floods.' };
    expect(says({ withdrawn }, {}, draft)).toMatchInlineSnapshot(`
      "A draft put this forward, and it was withdrawn on 14 September 2026.
      The showground floods. We have found nothing that says whether the work has started or how it is going."
    `);
    expect(says({ withdrawn }, reported('2024-05', 'Under way'), draft)).toMatchInlineSnapshot(`
      "A draft put this forward, and it was withdrawn on 14 September 2026.
      The showground floods. Its publisher said “Under way” in May 2024."
    `);
  });

  test('is still put forward before that day', () => {
    const later = { withdrawn: { on: '2027-01', reason: 'The showground floods.' } };
    expect(says(later, {}, planned({ standing: 'draft' }))).toContain('A draft puts this forward,');
  });
});

describe('a date by which progress is expected', () => {
  test('is told of as such while it is far, near and today', () => {
    expect(says(expected('2028-03'))).toMatchInlineSnapshot(`
      "Progress is not expected yet: its date is 1 year and 4 months away, and we have found no report on it.
      Progress is expected by the end of March 2028. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(says(expected('2027-01'))).toMatchInlineSnapshot(`
      "Progress is expected soon, in 2 months, and we have found no report on it.
      Progress is expected by the end of January 2027. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(says(expected('2026-11-26'))).toMatchInlineSnapshot(`
      "Progress is expected by today, and we have found no report on it.
      Progress is expected by 26 November 2026. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
  });

  test('is past without a report, or with one that spoke of it since', () => {
    expect(says(expected('2026-03'))).toMatchInlineSnapshot(`
      "The date by which progress was expected passed 7 months ago, and we have found no report on it.
      Progress was expected by the end of March 2026. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(says(expected('2026-03'), reported('2026-06', 'On course'))).toMatchInlineSnapshot(`
      "The date by which progress was expected has passed, and a report has spoken of it since. The last report, of June 2026, says “On course”.
      Progress was expected by the end of March 2026. Its publisher said “On course” in June 2026."
    `);
  });

  test('may come again each year, or stand before what goes on', () => {
    expect(
      says({ due: { by: '2028-03', means: 'progress', then: 'annually' } }),
    ).toMatchInlineSnapshot(`
      "Progress is not expected yet: its date is 1 year and 4 months away, and we have found no report on it.
      Progress is expected by the end of March 2028, and again each year after that. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(
      says({ due: { by: '2028-03', means: 'progress', then: 'ongoing' } }),
    ).toMatchInlineSnapshot(`
      "Progress is not expected yet: its date is 1 year and 4 months away, and we have found no report on it.
      Progress is expected by the end of March 2028, and is then to go on. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
  });
});

describe('a date by which it is due', () => {
  test('is far, near, today or past', () => {
    expect(says({ due: { by: '2028-03' } })).toMatchInlineSnapshot(`
      "This is not due yet: it has 1 year and 4 months to go, and we have found no report on it.
      It is due by the end of March 2028. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(says({ due: { by: '2027-01' } })).toMatchInlineSnapshot(`
      "This is due soon, in 2 months, and we have found no report on it.
      It is due by the end of January 2027. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(says({ due: { by: '2026-11-26' } })).toMatchInlineSnapshot(`
      "This is due today, and we have found no report on it.
      It is due by 26 November 2026. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(says({ due: { by: '2026-03' } })).toMatchInlineSnapshot(`
      "This is 7 months overdue, and we have found no report on it.
      It was due by the end of March 2026. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
  });

  test('may come again each year, or stand before what carries on', () => {
    expect(says({ due: { by: '2028-03', then: 'annually' } })).toMatchInlineSnapshot(`
      "This is not due yet: it has 1 year and 4 months to go, and we have found no report on it.
      It is due by the end of March 2028, and again each year after that. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(says({ due: { by: '2028-03', then: 'ongoing' } })).toMatchInlineSnapshot(`
      "This is not due yet: it has 1 year and 4 months to go, and we have found no report on it.
      It is due by the end of March 2028, and is then to carry on. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(says({ due: { by: '2026-03', then: 'ongoing' } })).toMatchInlineSnapshot(`
      "This is 7 months overdue, and we have found no report on it.
      It was due by the end of March 2026, and was then to carry on. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
  });

  test('that was moved does not hide what the first one makes of it', () => {
    const moved = (was: string, now: string): Partial<CommitmentEntry> => ({
      due: { by: now },
      changes: [{ date: '2026-01-10', field: 'due', was, now }],
    });
    expect(says(moved('2026-03', '2028-03'))).toMatchInlineSnapshot(`
      "This is not due yet: it has 1 year and 4 months to go, and we have found no report on it. By its first date it is 7 months late.
      It is due by the end of March 2028. First due March 2026. Moved once, by 24 months. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(says(moved('2027-03', '2028-03'))).toMatchInlineSnapshot(`
      "This is not due yet: it has 1 year and 4 months to go, and we have found no report on it.
      It is due by the end of March 2028. First due March 2027. Moved once, by 12 months. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(says(moved('2026-03', '2028-03'), reported('2026-09', 'Done'))).toMatchInlineSnapshot(`
      "A report says that this was completed on time. By its first date it was 6 months late.
      It was due by the end of March 2028. The report that calls it completed is of September 2026, and gives no day. First due March 2026. Moved once, by 24 months. Its publisher said “Done” in September 2026."
    `);
    expect(
      says({
        due: { by: '2028-03', means: 'progress' },
        changes: [{ date: '2026-01-10', field: 'due', was: '2026-03', now: '2028-03' }],
      }),
    ).toMatchInlineSnapshot(`
      "Progress is not expected yet: its date is 1 year and 4 months away, and we have found no report on it. Its first date passed 7 months ago, with no report on it since.
      Progress is expected by the end of March 2028. First due March 2026. Moved once, by 24 months. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
  });

  test('is missing, where a target may have a year of its own', () => {
    expect(
      says({
        targets: [{ text: '500 trees in 2025/26', when: '2025/26' }],
      }),
    ).toMatchInlineSnapshot(`
      "This has no due date, but a target for 2025/26, and we have found no report on it.
      We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(says({})).toMatchInlineSnapshot(`
      "This has no due date, so we cannot say if it is late, and we have found no report on it.
      We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(says({}, reported('2026-09', 'Done'))).toMatchInlineSnapshot(`
      "A report says that this is completed.
      The source gives no date by which it was due. Its publisher said “Done” in September 2026."
    `);
  });
});

describe('the last report', () => {
  test('is quoted, or said to give no word', () => {
    expect(says({ due: { by: '2028-03' } }, reported('2026-09', 'At risk'))).toMatchInlineSnapshot(`
      "This is not due yet: it has 1 year and 4 months to go. The last report, of September 2026, says “At risk”.
      It is due by the end of March 2028. Its publisher said “At risk” in September 2026."
    `);
    expect(says({ due: { by: '2028-03' } }, reported('2026-09'))).toMatchInlineSnapshot(`
      "This is not due yet: it has 1 year and 4 months to go. The last report, of September 2026, gives no word for how it stands.
      It is due by the end of March 2028. Its publisher has given no word for whether it has started or how it is going."
    `);
  });

  test('is old, and there may be news that we have not found', () => {
    expect(
      says({ due: { by: '2028-03' } }, reported('2024-09', 'Under way')),
    ).toMatchInlineSnapshot(`
      "This is not due yet: it has 1 year and 4 months to go, and the last report on it is 2 years and 1 month old.
      It is due by the end of March 2028. Its publisher said “Under way” in September 2024. There may be news that we have not found."
    `);
  });

  test('is of before the end of its strategy, after which nobody waits for more', () => {
    expect(
      says(
        { due: { by: '2025-03' } },
        reported('2024-09', 'Under way'),
        planned({ period: { from: 2022, to: 2025 } }),
      ),
    ).toMatchInlineSnapshot(`
      "This is 1 year and 7 months overdue. Its strategy ended in 2025, and the last report on it is of September 2024.
      It was due by the end of March 2025. Its publisher said “Under way” in September 2024."
    `);
  });

  test('may say that no update was received, beside an older one that told of it', () => {
    const admits = { '2026-09': reportThat('2026-09', { noUpdate: true }) };
    expect(says({ due: { by: '2028-03' } }, admits)).toMatchInlineSnapshot(`
      "This is not due yet: it has 1 year and 4 months to go, and the report of September 2026 says that no update was received.
      It is due by the end of March 2028. We have found nothing that says whether the work has started or how it is going. It may have been done. We cannot tell."
    `);
    expect(
      says({ due: { by: '2028-03' } }, { ...reported('2026-03', 'On course'), ...admits }),
    ).toMatchInlineSnapshot(`
      "This is not due yet: it has 1 year and 4 months to go. The last report that tells of it, of March 2026, says “On course”.
      It is due by the end of March 2028. Its publisher said “On course” in March 2026. The report of September 2026 says that no update was received."
    `);
  });

  test('may give two words and a reason, of which the newest counts', () => {
    const both: Reports = {
      '2026-03': reportThat('2026-03', { reason: 'It rained.' }, 'Under way'),
      ...reported('2026-09', 'At risk'),
    };
    expect(says({ due: { by: '2028-03' } }, both)).toMatchInlineSnapshot(`
      "This is not due yet: it has 1 year and 4 months to go. The last report, of September 2026, says “At risk”.
      It is due by the end of March 2028. Its publisher said “Under way” in March 2026 and “At risk” in September 2026."
    `);
    both['2026-09'] = reportThat('2026-09', { reason: 'The trees were late.' }, 'At risk');
    expect(says({ due: { by: '2028-03' } }, both)).toMatchInlineSnapshot(`
      "This is not due yet: it has 1 year and 4 months to go. The last report, of September 2026, says “At risk”.
      It is due by the end of March 2028. Its publisher said “Under way” in March 2026 and “At risk” in September 2026. The reason it gave: The trees were late."
    `);
  });

  test('gives the reason of the newer report, also where dates are written in two forms', () => {
    const both: Reports = {
      '2026-01': reportThat('2026-01', { reason: 'It rained.' }, 'Under way'),
      '2026-03': reportThat('2025-26-Q4', { reason: 'The trees were late.' }, 'At risk'),
    };
    expect(says({ due: { by: '2028-03' } }, both)).toContain('it gave: The trees were late.');
  });

  test('may tell how the work ended', () => {
    const words = planned({
      statusWords: [
        { word: 'Closed', axis: 'lifecycle', means: 'ended', corrected: [] },
        { word: 'Not met', axis: 'lifecycle', means: 'not-done', corrected: [] },
        { word: 'Joined', axis: 'lifecycle', means: 'merged', corrected: [] },
        { word: 'Red', axis: 'rating', means: 'off-track', corrected: [] },
      ],
    });
    const due = { due: { by: '2028-03' } };
    expect(says(due, reported('2026-09', 'Closed'), words)).toMatchInlineSnapshot(`
      "Its publisher said “Closed” in September 2026, and not whether it was done.
      It is due by the end of March 2028."
    `);
    expect(says(due, reported('2026-09', 'Not met'), words)).toMatchInlineSnapshot(`
      "Its publisher said “Not met” in September 2026: it was not done.
      It is due by the end of March 2028."
    `);
    expect(says(due, reported('2026-09', 'Joined'), words)).toMatchInlineSnapshot(`
      "Its publisher said “Joined” in September 2026: it became part of another commitment.
      It is due by the end of March 2028."
    `);
    expect(says(due, reported('2026-09', 'Closed', 'Red'), words)).toMatchInlineSnapshot(`
      "Its publisher said “Closed” in September 2026, and not whether it was done.
      It is due by the end of March 2028. Its publisher said “Closed” and “Red” in September 2026."
    `);
  });

  test('may give a date of completion and no word', () => {
    const reports = { '2026-09': reportThat('2026-09', { completedOn: '2026-08-14' }) };
    expect(says({ due: { by: '2026-10' } }, reports)).toMatchInlineSnapshot(`
      "A report says that this was completed on time.
      It was due by the end of October 2026, and a report says that it was completed on 14 August 2026. The report of September 2026 gives a date of completion, and no word for how it stands."
    `);
    expect(says({ due: { by: '2026-03' } }, reports)).toMatchInlineSnapshot(`
      "A report says that this was completed, 4 months late.
      It was due by the end of March 2026, and a report says that it was completed on 14 August 2026. The report of September 2026 gives a date of completion, and no word for how it stands."
    `);
    expect(says({}, reports)).toMatchInlineSnapshot(`
      "A report says that this is completed.
      The source gives no date by which it was due. The report of September 2026 gives a date of completion, and no word for how it stands."
    `);
  });
});

test('an I statement is a change to be seen: nobody asks whether it has started', () => {
  expect(says({ kind: 'i-statement' })).toMatchInlineSnapshot(`
    "This has no due date, so we cannot say if it is late, and we have found no report on it.
    We have found nothing that says how far this has come. It may have come about. We cannot tell."
  `);
});

test.each([
  [{}, 'in-force', 'commitments'],
  [{ 'we-statement': 2, 'i-statement': 1 }, 'in-force', 'statements'],
  [{ objective: 2 }, 'in-force', 'objectives'],
  [{ recommendation: 1 }, 'ended', 'recommendations'],
  [{ action: 2 }, 'in-force', 'actions'],
  [{ 'sub-action': 2 }, 'in-force', 'sub-actions'],
  [{ goal: 2 }, 'in-force', 'goals'],
  [{ measure: 2 }, 'in-force', 'measures'],
  [{ project: 2 }, 'in-force', 'projects'],
  [{ 'priority-commitment': 2 }, 'in-force', 'commitments'],
  [{ action: 1, goal: 1 }, 'in-force', 'commitments'],
  [{ action: 1 }, 'draft', 'proposals'],
] as const)('%j of a plan that is %s are called %s', (kinds, plan, many) => {
  expect(nounFor(kinds, plan)).toEqual({ one: many.slice(0, -1), many });
});
