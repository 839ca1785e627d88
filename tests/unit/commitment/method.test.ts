import { expect, test } from 'vitest';
import { dateRules } from '../../../src/lib/commitment/date-rules.ts';
import { methodRules } from '../../../src/lib/commitment/method.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';

test('the method page gives a rule for each answer to each of the four questions', () => {
  const rules = methodRules({ dueSoonMonths: 3, silentMonths: 12 }).map(
    ({ axis, question, title, from, states }) =>
      [
        `${axis}: ${question} ${title}. ${from}`,
        ...states.map(({ word, rule }) => `- ${word}: ${withPlainSpaces(rule)}`),
      ].join('\n'),
  );
  expect(rules.join('\n\n')).toMatchInlineSnapshot(`
    "lifecycle: Has it started? Where the work is. Said by the publisher in a progress report.
    - Not started: The last report says that the work has not begun.
    - Being set up: The last report says that the work is being set up.
    - In progress: The last report says that the work is under way.
    - Depends on others: The last report says that how it goes on depends on somebody else. Its own date still counts.
    - Partly completed: The last report says that part of it is done. That is not a completion: a date still passes, and we still look for reports.
    - Completed: The last report says that it is done, or gives the date on which it was completed.
    - Ended, not said how: The last report says that it is over, and not whether it was done. We do not guess.
    - Not done: The last report says that it was not done, and that this is the end of it. We wait for no more reports on it. If it had a due date, that date still passes: it was not met.
    - Merged with another: The last report says that it became part of another commitment. We wait for no more reports on it alone. Its own date counts until the content says where it went on.
    - Paused: The last report says that the work has stopped for now.
    - Stopped: The last report says that the work ended before it was done.
    - Withdrawn: The content says that it no longer holds, with a date and a reason. It is not counted as overdue or silent from then on. What reports said of it stays on its page.
    - Not said: No report that we have found says where the work is.

    rating: Is it going well? How it is going. Said by the publisher in a progress report.
    - On track: The publisher’s word means that it is going to plan.
    - Some slippage: The publisher’s word means that it is behind, but can catch up.
    - At risk: The publisher’s word means that it may not be met.
    - Off track: The publisher’s word means that it will not be met as things stand.
    - Under review: The publisher says that it has not judged it yet.
    - Not rated: No report that we have found rates it. We count it, and we do not guess.

    timeliness: Is it late? Whether it is late. Worked out by this site from the due date and the reports.
    - Not due: The due date is more than 3 months away. So is called what a draft puts forward with any date: it is only proposed, so it cannot be late.
    - Due soon: The due date is at most 3 months away.
    - Overdue: The due date has passed and no report says that it is completed. A due date means its last day, also where it is a month, a quarter or a year, so it is overdue from the day after. No rating by a publisher can hide this. A date that was moved cannot hide it either: the current date counts, and the page says how late it is by the first one. If it is due again each year, we look at the earliest due date that no report says was met.
    - Date passed, no report: The strategy says that its date is one by which progress is expected, not one by which it is done. The date has passed, and we have found no report on it from then or later. It is not called overdue.
    - Date passed, reported on: Progress was expected by a date that has passed, and a report from then or later speaks of it. Whether it tells of progress is for its reader to judge.
    - Met on time: A report says that it was completed, on or before the due date. Where it gives no day, the day of the report counts.
    - Met late: A report says that it was completed, after the due date. Where it gives no day, the day of the report counts, and the page says “Reported met after its date”: it may have been done before.
    - No longer due: It was withdrawn, or went on into a newer plan, before its due date was met, so it cannot become late here any more.
    - No due date: ongoing: The source says that it goes on, and gives no date by which it is done. So it can be neither late nor on time. What has no date at all is counted apart, and so is what was withdrawn.
    - No due date: The source gives no date, so we cannot say if it is late. If a target is for a year or a day, the label says so instead.

    freshness: Is there news? Whether there is news. Worked out by this site from the dates of the reports.
    - Updated this period: The last report on it is at most 12 months old, or as old as the strategy’s own rhythm of reports allows.
    - Update late: The strategy has said how often it will report, and that time has passed, but not yet 12 months.
    - Silent: The last report on it is more than 12 months old.
    - Never updated: We have found no report that says anything about it, or only one that says that no update was received. That is what we know. It does not mean that nothing was done.
    - No more reports expected: It was withdrawn, went on into a newer plan, or its publisher said that it is completed, ended, not done, merged or stopped, so we do not wait for reports on it here. What is due again each year is never closed by one year.
    - Plan ended: The years of its strategy are over, so a missing report is not counted against it, and old news is not called silence. What was late when it ended stays late."
  `);
});

test('the method page says what each form of a date means', () => {
  const rules = dateRules().map(({ word, rule }) => `${word}: ${withPlainSpaces(rule)}`);
  expect(rules.join('\n')).toMatchInlineSnapshot(`
    "A month: It means its last day. We read “September 2016” as “by 30 September 2016”.
    A year: It means its last day. We read “2016” as “by 31 December 2016”.
    A quarter: It means its last day. We read “July to September 2016” as “by 30 September 2016”.
    A financial year: It means its last day. We read “2016/17” as “by 31 March 2017”.
    A quarter of a financial year: It means its last day. We read “October to December 2016 (quarter 3 of 2016/17)” as “by 31 December 2016”.
    When a financial year starts: “2016/17” starts in “April 2016”.
    From when we know of it: A change or a correction that is dated by a month is known from the last day of the month. What was published, reported or withdrawn in a month counts from its first day. Of a longer time nobody can tell the day, so it counts from the first day of its last month.
    What we do not read: A season, or “soon”, has no last day. Then we ask the board which month it means, or we give no date."
  `);
});
