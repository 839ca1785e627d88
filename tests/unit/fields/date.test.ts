import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  day,
  dayOrMonth,
  dueDate,
  dueDateOrNone,
  isDated,
  partialDate,
  partialDateOrNone,
} from '../../../src/lib/fields/date.ts';
import { saidByRule } from '../../../src/lib/fields/rule.ts';

function saysOf(schema: z.ZodType, text: string) {
  const said = saidByRule(z.safeParse(schema, text).error?.issues[0]);
  return said ? `${said.code}: ${said.what} ${said.fix}` : 'passes';
}

function all(schema: z.ZodType, texts: string[]) {
  return `\n${texts.map((text) => saysOf(schema, text)).join('\n')}\n`;
}

describe('A date', () => {
  test.each([
    '2016-09-30',
    '2016-09',
    '2016',
    '2016-Q3',
    '2016-17',
    '2016-17-Q3',
    '1999-00',
    '2011-12',
    '2011-12-Q3',
    '2011-2012',
  ])('may be %s', (text) => {
    expect(saysOf(partialDate, text)).toBe('passes');
    expect(saysOf(dueDate, text)).toBe('passes');
  });

  test('in another form that is known gets the form that passes', () => {
    expect(
      all(partialDate, [
        '2016/17',
        'FY2016/17',
        '16/17',
        '2016-2017',
        'Q3 2016/17',
        'Quarter 3 2016-17',
        '2016/17 Q3',
        'July to September 2016',
        'Jan-Mar 17',
        'Aug to Oct 2016',
        '30 September 2026',
        '30th Sept 26',
        'September 30, 2026',
        'Sept 2026',
        'by March 2026',
        'end of September 2026',
        'by the end of 2026',
        '2016-9',
        '2016/9/3',
        '31/3/24',
        '09/2023',
      ]),
    ).toMatchInlineSnapshot(`
      "
      not-a-date: “2016/17” is not written as this site reads dates. Write 2016-17 for the financial year 2016/17. It means its last day, 31 March 2017.
      not-a-date: “FY2016/17” is not written as this site reads dates. Write 2016-17 for the financial year 2016/17. It means its last day, 31 March 2017.
      not-a-date: “16/17” is not written as this site reads dates. Write 2016-17 for the financial year 2016/17. It means its last day, 31 March 2017.
      not-a-date: “2016-2017” is not written as this site reads dates. Write 2016-17 for the financial year 2016/17. It means its last day, 31 March 2017.
      not-a-date: “Q3 2016/17” is not written as this site reads dates. Write 2016-17-Q3 for October to December 2016 (quarter 3 of 2016/17). It means its last day, 31 December 2016.
      not-a-date: “Quarter 3 2016-17” is not written as this site reads dates. Write 2016-17-Q3 for October to December 2016 (quarter 3 of 2016/17). It means its last day, 31 December 2016.
      not-a-date: “2016/17 Q3” is not written as this site reads dates. Write 2016-17-Q3 for October to December 2016 (quarter 3 of 2016/17). It means its last day, 31 December 2016.
      not-a-date: “July to September 2016” is not written as this site reads dates. Write 2016-Q3. It means its last day, 30 September 2016.
      not-a-date: “Jan-Mar 17” is not written as this site reads dates. Write 2017-Q1 for January to March 2017. It means its last day, 31 March 2017.
      not-a-date: “Aug to Oct 2016” is not written as this site reads dates. Write 2016-10 for October 2016.
      not-a-date: “30 September 2026” is not written as this site reads dates. Write 2026-09-30.
      not-a-date: “30th Sept 26” is not written as this site reads dates. Write 2026-09-30 for 30 September 2026.
      not-a-date: “September 30, 2026” is not written as this site reads dates. Write 2026-09-30 for 30 September 2026.
      not-a-date: “Sept 2026” is not written as this site reads dates. Write 2026-09 for September 2026.
      not-a-date: “by March 2026” is not written as this site reads dates. Write 2026-03 for March 2026.
      not-a-date: “end of September 2026” is not written as this site reads dates. Write 2026-09 for September 2026.
      not-a-date: “by the end of 2026” is not written as this site reads dates. Write "2026" for 2026. It means its last day, 31 December 2026.
      not-a-date: “2016-9” is not written as this site reads dates. Write 2016-09 for September 2016.
      not-a-date: “2016/9/3” is not written as this site reads dates. Write 2016-09-03 for 3 September 2016.
      british-date: “31/3/24” puts the day first. Write the year first, then the month, then the day: 2024-03-31.
      british-date: “09/2023” puts the day first. Write the year first, then the month, then the day: 2023-09.
      "
    `);
  });

  test('that can mean several is asked for again, with each of them', () => {
    expect(
      all(partialDate, ['Q3 2016', '2016 Q1', 'FY16', '2011/12', '11/12', 'Sept 26']),
    ).toMatchInlineSnapshot(`
      "
      vague-date: “Q3 2016” can mean more than one date. Look in the source which one it is. Write 2016-Q3 for July to September 2016, 2015-16-Q3 for October to December 2015 (quarter 3 of 2015/16) or 2016-17-Q3 for October to December 2016 (quarter 3 of 2016/17).
      vague-date: “2016 Q1” can mean more than one date. Look in the source which one it is. Write 2016-Q1 for January to March 2016, 2015-16-Q1 for April to June 2015 (quarter 1 of 2015/16) or 2016-17-Q1 for April to June 2016 (quarter 1 of 2016/17).
      vague-date: “FY16” can mean more than one date. Look in the source which one it is. Write 2015-16 for the financial year 2015/16 or 2016-17 for the financial year 2016/17.
      vague-date: “2011/12” can mean more than one date. Look in the source which one it is. Write 2011-12 for December 2011 or 2011-2012 for the financial year 2011/12.
      vague-date: “11/12” can mean more than one date. Look in the source which one it is. Write 2012-11 for November 2012 or 2011-2012 for the financial year 2011/12.
      vague-date: “Sept 26” can be a month of a year or a day with no year. Write 2026-09 for September 2026. If it is a day, find its year and write it whole, for example 2026-09-26.
      "
    `);
  });

  test('that nobody can tell gets the question to ask, and where its words are kept', () => {
    expect(
      all(dueDate, [
        'summer 2026',
        'mid 2026',
        'TBC',
        'ongoing',
        'annually',
        'end of Q2',
        'September',
      ]),
    ).toMatchInlineSnapshot(`
      "
      vague-date: “summer 2026” has no last day, so nobody can tell when it has passed. Ask the board which month it means, and write that, for example 2023-09. Keep the words of the source beside it: printed: summer 2026.
      vague-date: “mid 2026” has no last day, so nobody can tell when it has passed. Ask the board which month it means, and write that, for example 2023-09. Keep the words of the source beside it: printed: mid 2026.
      vague-date: “TBC” gives no date. Leave the field out until the source gives one. What has no due date is listed as such, and is never called late.
      vague-date: “ongoing” is not a date. Take “by” away and write due: { ongoing: true } for what goes on with no date.
      vague-date: “annually” does not say when it is first due. Write the first date, and what comes after it: due: { by: replace-this, then: annually }.
      vague-date: “end of Q2” does not say of which year. Find the year in the source, and write it first, for example 2023-09-30, 2023-09, "2023", 2023-Q3, 2023-24 or 2023-24-Q3.
      vague-date: “September” does not say of which year. Find the year in the source, and write it first, for example 2023-09-30, 2023-09, "2023", 2023-Q3, 2023-24 or 2023-24-Q3.
      "
    `);
    expect(all(partialDate, ['summer 2026', 'ongoing'])).toMatchInlineSnapshot(`
      "
      vague-date: “summer 2026” has no last day, so nobody can tell when it has passed. Ask the board which month it means, and write that, for example 2023-09.
      not-a-date: “ongoing” is not a date as this site writes it. Write a date that exists, year first, for example 2023-09-30, 2023-09, "2023", 2023-Q3, 2023-24 or 2023-24-Q3.
      "
    `);
  });

  test('that is in no calendar says why', () => {
    expect(
      all(partialDate, [
        '31/9/2026',
        '2027-02-30',
        '31 September 2026',
        '2016-13',
        '2016-18',
        '2011-2013',
        '2016-18-Q1',
        '2016-Q5',
        '1823',
        'foo',
      ]),
    ).toMatchInlineSnapshot(`
      "
      impossible-date: “31/9/2026” is not in the calendar: September 2026 has 30 days. Look at the source again. Write a day that exists, year first, for example 2026-09-30.
      impossible-date: “2027-02-30” is not in the calendar: February 2027 has 28 days. Look at the source again. Write a day that exists, year first, for example 2027-02-28.
      impossible-date: “31 September 2026” is not in the calendar: September 2026 has 30 days. Look at the source again. Write a day that exists, year first, for example 2026-09-30.
      impossible-date: “2016-13” is neither a month nor a financial year. A month is 01 to 12, for example 2016-09. The years of a financial year follow each other, for example 2016-17, and 2016-17-Q3 is its third quarter.
      impossible-date: “2016-18” is neither a month nor a financial year. A month is 01 to 12, for example 2016-09. The years of a financial year follow each other, for example 2016-17, and 2016-17-Q3 is its third quarter.
      impossible-date: “2011-2013” is neither a month nor a financial year. A month is 01 to 12, for example 2016-09. The years of a financial year follow each other, for example 2016-17, and 2016-17-Q3 is its third quarter.
      impossible-date: “2016-18-Q1” is neither a month nor a financial year. A month is 01 to 12, for example 2016-09. The years of a financial year follow each other, for example 2016-17, and 2016-17-Q3 is its third quarter.
      impossible-date: “2016-Q5” is not in the calendar. Write a date that exists, year first, for example 2023-09-30, 2023-09 or 2023-Q3.
      out-of-range: “1823” is not in the years 1900 to 2100. Look at the source again, and write the year that it prints.
      not-a-date: “foo” is not a date as this site writes it. Write a date that exists, year first, for example 2023-09-30, 2023-09, "2023", 2023-Q3, 2023-24 or 2023-24-Q3.
      "
    `);
  });

  test('that has too many digits or signs is taken for no other date', () => {
    const slips = [
      ...['12016-18', '2016-188', '12011-2013', '2011-20134', '12016-18-Q1', '2016-18-Q11'],
      ...['12016-Q5', '2016-Q55', '12027-02-30', '2027-02-301', '2027-2-30'],
      ...['131 September 2026', '31 September 20266', '31/9/20266', '131/9/2026'],
    ];
    expect(slips.filter((text) => !saysOf(partialDate, text).includes('is not a date'))).toEqual(
      [],
    );
  });

  test('that lies just outside the calendar, or the years that are taken, says so', () => {
    expect(
      all(partialDate, [
        '2026-12-32',
        '32/12/2026',
        '2026-13-01',
        '2026-00',
        '2026-00-10',
        '1899-06',
        '1899-12-31',
        '31/12/1899',
        '2101',
        '2101-01-01',
        '1 January 2101',
      ]),
    ).toMatchInlineSnapshot(`
      "
      impossible-date: “2026-12-32” is not in the calendar: December 2026 has 31 days. Look at the source again. Write a day that exists, year first, for example 2026-12-31.
      impossible-date: “32/12/2026” is not in the calendar: December 2026 has 31 days. Look at the source again. Write a day that exists, year first, for example 2026-12-31.
      impossible-date: “2026-13-01” is not in the calendar. Write a date that exists, year first, for example 2023-09-30, 2023-09 or 2023-Q3.
      impossible-date: “2026-00” is not in the calendar. Write a date that exists, year first, for example 2023-09-30, 2023-09 or 2023-Q3.
      impossible-date: “2026-00-10” is not in the calendar. Write a date that exists, year first, for example 2023-09-30, 2023-09 or 2023-Q3.
      out-of-range: “1899-06” is not in the years 1900 to 2100. Look at the source again, and write the year that it prints.
      out-of-range: “1899-12-31” is not in the years 1900 to 2100. Look at the source again, and write the year that it prints.
      out-of-range: “31/12/1899” is not in the years 1900 to 2100. Look at the source again, and write the year that it prints.
      out-of-range: “2101” is not in the years 1900 to 2100. Look at the source again, and write the year that it prints.
      out-of-range: “2101-01-01” is not in the years 1900 to 2100. Look at the source again, and write the year that it prints.
      out-of-range: “1 January 2101” is not in the years 1900 to 2100. Look at the source again, and write the year that it prints.
      "
    `);
    expect(
      all(partialDate, ['1900-01', '1900-01-01', '2100-12-31', '2099-00', '1900']),
    ).toMatchInlineSnapshot(`
      "
      passes
      passes
      passes
      passes
      passes
      "
    `);
  });

  test('with blanks around it is read without them, and a day of a month has at most two digits', () => {
    expect(
      all(partialDate, [
        ' 31/3/24 ',
        ' Sept 26 ',
        ' 2027-02-30 ',
        ' 2101 ',
        'Sept26',
        'May 31',
        'May 32',
      ]),
    ).toMatchInlineSnapshot(`
      "
      british-date: “31/3/24” puts the day first. Write the year first, then the month, then the day: 2024-03-31.
      vague-date: “Sept 26” can be a month of a year or a day with no year. Write 2026-09 for September 2026. If it is a day, find its year and write it whole, for example 2026-09-26.
      impossible-date: “2027-02-30” is not in the calendar: February 2027 has 28 days. Look at the source again. Write a day that exists, year first, for example 2027-02-28.
      out-of-range: “2101” is not in the years 1900 to 2100. Look at the source again, and write the year that it prints.
      vague-date: “Sept26” can be a month of a year or a day with no year. Write 2026-09 for September 2026. If it is a day, find its year and write it whole, for example 2026-09-26.
      vague-date: “May 31” can be a month of a year or a day with no year. Write 2031-05 for May 2031. If it is a day, find its year and write it whole, for example 2031-05-31.
      not-a-date: “May 32” is not written as this site reads dates. Write 2032-05 for May 2032.
      "
    `);
  });

  test('that has to be a day or a month is proposed as nothing else', () => {
    expect(all(dayOrMonth, ['2016/17', 'Q3 2016', 'Sept 2026', '2016'])).toMatchInlineSnapshot(`
      "
      not-a-date: “2016/17” is not a day or a month as this site writes it. Write a day or a month that exists, year first, for example 2023-09-30 or 2023-09.
      not-a-date: “Q3 2016” is not a day or a month as this site writes it. Write a day or a month that exists, year first, for example 2023-09-30 or 2023-09.
      not-a-date: “Sept 2026” is not written as this site reads dates. Write 2026-09 for September 2026.
      not-a-date: “2016” is not a day or a month as this site writes it. Write a day or a month that exists, year first, for example 2023-09-30 or 2023-09.
      "
    `);
    expect(all(day, ['Sept 2026', 'summer 2026', '30/9/2026'])).toMatchInlineSnapshot(`
      "
      not-a-date: “Sept 2026” is not a day as this site writes it. Write a day that exists, year first, for example 2023-09-30.
      vague-date: “summer 2026” has no last day, so nobody can tell when it has passed. Ask the board which month it means, and write that, for example 2023-09-30.
      british-date: “30/9/2026” puts the day first. Write the year first, then the month, then the day: 2026-09-30.
      "
    `);
  });

  test('that is proposed always passes', () => {
    const asked = ['2016/17', 'Q3 2016', 'FY16', '11/12', 'Jan-Mar 17', 'Sept 26', 'summer 2026'];
    for (const schema of [day, dayOrMonth, partialDate]) {
      for (const text of asked) {
        const proposed = /Write (?:out |"?)([\dQ-]+)/.exec(saysOf(schema, text))?.[1];
        if (proposed) expect(saysOf(schema, proposed)).toBe('passes');
      }
    }
  });
});

test('A date of a change may be none, and a due date may go on', () => {
  const passing = (schema: z.ZodType) =>
    ['2024-03', 'none', 'ongoing', 'soon', ''].filter((text) => saysOf(schema, text) === 'passes');
  expect(passing(partialDateOrNone)).toEqual(['2024-03', 'none']);
  expect(passing(dueDateOrNone)).toEqual(['2024-03', 'none', 'ongoing']);
});

test('A field is known as one that holds a date, also where it may be left out', () => {
  expect([day, partialDate, partialDate.optional(), dueDate].map(isDated)).toEqual(
    Array(4).fill(true),
  );
  expect([z.string(), z.string().meta({ prose: true }), z.number()].map(isDated)).toEqual(
    Array(3).fill(false),
  );
});
