import { describe, expect, test } from 'vitest';
import { monthNumber, readingsOf } from '../../../src/lib/fields/date-readings.ts';

describe('A date that is written in another way', () => {
  test.each([
    // A day, a month and a year, by their numbers: the day first, or the year.
    ['31/3/2024', ['2024-03-31']],
    ['1.12.24', ['2024-12-01']],
    ['03 04 2024', ['2024-04-03']],
    ['03-04-2024', ['2024-04-03']],
    ['2024/3/1', ['2024-03-01']],
    ['2024.11.30', ['2024-11-30']],
    ['09/2023', ['2023-09']],
    ['2023/9', ['2023-09']],
    ['2016', ['2016']],
    ['1999', ['1999']],
    // With the name of the month.
    ['30 September 2026', ['2026-09-30']],
    ['1st Sept. 26', ['2026-09-01']],
    ['2nd of May 2026', ['2026-05-02']],
    ['3rd june, 2026', ['2026-06-03']],
    ['22-Nov-2026', ['2026-11-22']],
    ['September 30, 2026', ['2026-09-30']],
    ['Sep 1st 2026', ['2026-09-01']],
    ['September 2026', ['2026-09']],
    ['Sept, 2026', ['2026-09']],
    ['jul26', ['2026-07']],
    ['Dec-26', ['2026-12']],
    // Months that are a quarter of the calendar, and others.
    ['January to March 2017', ['2017-Q1']],
    ['Apr-Jun 17', ['2017-Q2']],
    ['Jul/Sep, 2017', ['2017-Q3']],
    ['Oct - Dec 2017', ['2017-Q4']],
    ['August to October 2016', ['2016-10']],
    ['February to March 2016', ['2016-03']],
    ['January to June 2016', ['2016-06']],
    // A financial year, and its quarters.
    ['2016/17', ['2016-17']],
    ['16/17', ['2016-17']],
    ['FY16/17', ['2016-17']],
    ['fy 2016-2017', ['2016-17']],
    ['financial year 2016 / 17', ['2016-17']],
    ['year 2016-17', ['2016-17']],
    ['1999/2000', ['1999-00']],
    ['Q3 2016/17', ['2016-17-Q3']],
    ['Q3, 2016/17', ['2016-17-Q3']],
    ['quarter 3 of the financial year 2016/17', ['2016-17-Q3']],
    ['qtr. 1 2016/17', ['2016-17-Q1']],
    ['2016/17 Q4', ['2016-17-Q4']],
    ['2016/17, Q4', ['2016-17-Q4']],
    ['2016/17 - quarter 2', ['2016-17-Q2']],
  ])('is read: %s', (text, dates) => {
    expect(readingsOf(text)).toEqual(dates);
  });

  test.each([
    ['11/12', ['2012-11', '2011-2012']],
    ['2011/12', ['2011-12', '2011-2012']],
    ['FY16', ['2015-16', '2016-17']],
    ['financial year 2016', ['2015-16', '2016-17']],
    ['Q3 2016', ['2016-Q3', '2015-16-Q3', '2016-17-Q3']],
    ['quarter 1 of 2016', ['2016-Q1', '2015-16-Q1', '2016-17-Q1']],
    ['2016 Q1', ['2016-Q1', '2015-16-Q1', '2016-17-Q1']],
    ['2016, q1', ['2016-Q1', '2015-16-Q1', '2016-17-Q1']],
    ['2016-Q1', ['2016-Q1', '2015-16-Q1', '2016-17-Q1']],
  ])('can mean several, and is read as each of them: %s', (text, dates) => {
    expect(readingsOf(text)).toEqual(dates);
  });

  test.each(['by', 'due', 'in', 'on', 'before', 'until', 'By'])(
    'may have “%s” before it',
    (word) => {
      expect(readingsOf(`${word} March 2026`)).toEqual(['2026-03']);
    },
  );

  test.each([
    'end of March 2026',
    'the end of March 2026',
    'by the end of March 2026',
    'End March 2026',
  ])('means its last day, so nothing is lost of “%s”', (text) => {
    expect(readingsOf(text)).toEqual(['2026-03']);
  });

  test('may have blanks where they say nothing, and any kind of dash', () => {
    expect(readingsOf('  March   2026 ')).toEqual(['2026-03']);
    expect(readingsOf('2016–17')).toEqual(['2016-17']);
    expect(readingsOf('2016‑17')).toEqual(['2016-17']);
    expect(readingsOf('Jan – Mar 2017')).toEqual(['2017-Q1']);
    expect(readingsOf('by the end of the financial year 2016/17')).toEqual(['2016-17']);
  });

  test.each([
    '',
    'soon',
    'foo 2026',
    'March',
    'ma 2026',
    '31/3',
    '31/3/224',
    '1/2/3/2024',
    '1/2024/3/1',
    '3 by 2026',
    '12 end of 2026',
    '99/00',
    '2024/3/1/5',
    'in 12 weeks',
    '1823',
    '2016/18',
    '16/18',
    'Q5 2016',
    'Q3 2016/18',
    '2016/18 Q3',
    'FY1',
    '12 March 2026 or later',
    'about March 2026',
    'March 2026 to May 2026',
    '7 weeks of May 2026',
  ])('is no date that could be read: “%s”', (text) => {
    expect(readingsOf(text)).toEqual([]);
  });
});

describe('The number of a month', () => {
  test('is found by its name, and by what it is shortened to', () => {
    expect(['January', 'feb', 'MARCH', 'Sept', 'septem', 'Dec'].map(monthNumber)).toEqual([
      1, 2, 3, 9, 9, 12,
    ]);
  });

  test('is not found for what could be two, or is none', () => {
    expect(['', 'ma', 'j', 'foo', 'marchy', 'Septe mber'].map(monthNumber)).toEqual(
      Array(6).fill(undefined),
    );
  });
});
