import { expect, test } from 'vitest';
import { answer } from '../../../src/lib/commitment/answer.ts';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { ProgressEntry } from '../../../src/lib/progress/schema.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report } from '../register/entries.ts';

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

test('without a due date, and reported on', () => {
  expect(
    says('2023-11-05', {}, report('2023-10', [['w1', 'At risk', 'Under way']])),
  ).toMatchInlineSnapshot(`
    "This has no due date, so we cannot say if it is late. The last report, of October 2023, says “At risk”.
    Its publisher said “Under way” in October 2023 and “At risk” in October 2023."
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
    It was due by the end of September 2023, and the report gives September 2023. Its publisher said “Done” in September 2023."
  `);
});

test('completed late', () => {
  expect(says('2024-02-01', { due }, report('2024-01', [['w1', 'Done']]))).toMatchInlineSnapshot(`
    "A report says that this was completed, 4 months late.
    It was due by the end of September 2023, and the report gives January 2024. Its publisher said “Done” in January 2024."
  `);
});

test('completed without a due date', () => {
  expect(says('2024-02-01', {}, report('2024-01', [['w1', 'Done']]))).toMatchInlineSnapshot(`
    "A report says that this is completed.
    The source gives no date by which it was due. Its publisher said “Done” in January 2024."
  `);
});
