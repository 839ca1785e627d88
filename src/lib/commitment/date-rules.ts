import { firstDay, inWords, lastDay, monthOf } from '../fields/calendar.ts';

/** What a date that is no day means, each form with an example; the financial year is that of the site. */
export function dateRules(): { word: string; rule: string }[] {
  const forms = [
    { word: 'A month', date: '2016-09' },
    { word: 'A year', date: '2016' },
    { word: 'A quarter', date: '2016-Q3' },
    { word: 'A financial year', date: '2016-17' },
    { word: 'A quarter of a financial year', date: '2016-17-Q3' },
  ];
  return [
    ...forms.map(({ word, date }) => ({
      word,
      rule: `It means its last day. We read “${inWords(date)}” as “by ${inWords(lastDay(date))}”.`,
    })),
    {
      word: 'When a financial year starts',
      rule: `“${inWords('2016-17')}” starts in “${inWords(monthOf(firstDay('2016-17')))}”.`,
    },
    {
      word: 'From when we know of it',
      rule: 'A change or a correction that is dated by a month is known from the last day of the month. What was published, reported or withdrawn in a month counts from its first day. Of a longer time nobody can tell the day, so it counts from the first day of its last month.',
    },
    {
      word: 'What we do not read',
      rule: 'A season, or “soon”, has no last day. Then we ask the board which month it means, or we give no date.',
    },
  ];
}
