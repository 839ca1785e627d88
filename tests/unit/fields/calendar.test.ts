import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import * as calendar from '../../../src/lib/fields/calendar.ts';
import {
  financialQuarter,
  financialYear,
  formOf,
  yearsOfDates,
} from '../../../src/lib/fields/date-forms.ts';
import { startFinancialYearIn, usualStart } from '../../../src/lib/fields/financial-year.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';

describe('A date as it is written', () => {
  test.each([
    ['2023-09-30', 'day'],
    ['2024-02-29', 'day'],
    ['2023-09', 'month'],
    ['2023', 'year'],
    ['1999', 'year'],
    // Not in the calendar.
    ['2023-09-31', 'none'],
    ['2023-02-29', 'none'],
    ['2023-13', 'none'],
    ['2023-00', 'none'],
    // Not how this site writes a date.
    ['2023-9-30', 'none'],
    ['30-09-2023', 'none'],
    ['on 2023-09-30', 'none'],
    ['2023-09-30 or so', 'none'],
    ['from 2023-09', 'none'],
    ['2023-09 or so', 'none'],
    ['20233', 'none'],
    ['12023', 'none'],
    ['1823', 'none'],
    ['', 'none'],
  ])('%j is a: %s', (text, kind) => {
    expect([calendar.isDay(text), calendar.isMonth(text), calendar.isYear(text)]).toEqual([
      kind === 'day',
      kind === 'month',
      kind === 'year',
    ]);
    expect(calendar.isDayOrMonth(text)).toBe(kind === 'day' || kind === 'month');
  });
});

describe('A month or a year', () => {
  test.each([
    ['2023-09-15', '2023-09-15', '2023-09-15'],
    ['2023-09', '2023-09-01', '2023-09-30'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023', '2023-01-01', '2023-12-31'],
  ])('%s lasts from %s to %s', (date, first, last) => {
    expect([calendar.firstDay(date), calendar.lastDay(date)]).toEqual([first, last]);
  });
});

describe('A quarter or a financial year', () => {
  test.each([
    [
      '2016-Q1',
      '2016-01-01',
      '2016-03-31',
      'January to March 2016',
      'the quarter January to March 2016',
    ],
    [
      '2016-Q3',
      '2016-07-01',
      '2016-09-30',
      'July to September 2016',
      'the quarter July to September 2016',
    ],
    ['2016-17', '2016-04-01', '2017-03-31', '2016/17', '2016/17'],
    ['1999-00', '1999-04-01', '2000-03-31', '1999/00', '1999/00'],
    ['2011-2012', '2011-04-01', '2012-03-31', '2011/12', '2011/12'],
    [
      '2016-17-Q3',
      '2016-10-01',
      '2016-12-31',
      'October to December 2016 (quarter 3 of 2016/17)',
      'quarter 3 of 2016/17 (October to December 2016)',
    ],
    [
      '2016-17-Q4',
      '2017-01-01',
      '2017-03-31',
      'January to March 2017 (quarter 4 of 2016/17)',
      'quarter 4 of 2016/17 (January to March 2017)',
    ],
  ])('%s lasts from %s to %s and reads: %s', (date, first, last, words, within) => {
    expect([calendar.firstDay(date), calendar.lastDay(date)]).toEqual([first, last]);
    expect(withPlainSpaces(calendar.inWords(date))).toBe(words);
    expect(withPlainSpaces(calendar.atDate(date))).toBe(`in ${within}`);
    expect(withPlainSpaces(calendar.endOf(date))).toBe(`the end of ${within}`);
    expect(withPlainSpaces(calendar.asAtDate(date))).toBe(`at the end of ${within}`);
    expect(calendar.forMachines(date)).toBe(last);
  });

  test.each([
    ['2023-09-30', 'as at 30 September 2023'],
    ['2023-09', 'as at September 2023'],
    ['2023', 'at the end of 2023'],
  ])('what was true in %s was true %s', (date, words) => {
    expect(withPlainSpaces(calendar.asAtDate(date))).toBe(words);
  });

  test.each([
    // Each of these numbers is a month, so it is no financial year.
    ['2011-12', 'December 2011'],
    ['2000-01', 'January 2000'],
  ])('%s is a month: %s', (date, words) => {
    expect(withPlainSpaces(calendar.inWords(date))).toBe(words);
  });

  test.each(['2016-Q0', '2016-Q5', '2016-q3', '2016-18', '2016-2017', '2011-2013', '2016-18-Q1'])(
    '%s is no date',
    (text) => {
      expect(calendar.isDate(text)).toBe(false);
    },
  );

  test.each([
    ['2016', '2017'],
    ['2016-Q3', '2017-Q3'],
    ['2016-17', '2017-18'],
    ['2010-2011', '2011-2012'],
    ['2011-2012', '2012-13'],
    ['2016-17-Q3', '2017-18-Q3'],
  ])('%s and a year are %s', (date, then) => {
    expect(calendar.addYears(date, 1)).toBe(then);
    expect(calendar.addYears(then, -1)).toBe(date);
  });

  test('starts with another month where the site says so, also over the end of a year', () => {
    startFinancialYearIn('August');
    try {
      expect([calendar.firstDay('2016-17'), calendar.lastDay('2016-17')]).toEqual([
        '2016-08-01',
        '2017-07-31',
      ]);
      expect(withPlainSpaces(calendar.inWords('2016-17-Q2'))).toBe(
        'November 2016 to January 2017 (quarter 2 of 2016/17)',
      );
      expect(calendar.lastDay('2016-Q3')).toBe('2016-09-30');
    } finally {
      startFinancialYearIn(usualStart);
    }
  });
});

describe('Dates of all forms', () => {
  const years = fc.integer({ min: 1950, max: 2070 });
  const quarters = fc.integer({ min: 1, max: 4 });
  const dates = fc.oneof(
    fc
      .tuple(years, fc.integer({ min: 0, max: 11 }))
      .map(([year, months]) => calendar.addMonths(`${year}-01-31`, months)),
    fc
      .tuple(years, fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    years.map(String),
    fc.tuple(years, quarters).map(([year, quarter]) => `${year}-Q${quarter}`),
    years.map(financialYear),
    fc.tuple(years, quarters).map(([year, quarter]) => financialQuarter(year, quarter)),
  );

  test('begin before they end, and are known before they end', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const [first, known, last] = [
          calendar.firstDay(date),
          calendar.knownFrom(date),
          calendar.lastDay(date),
        ];
        expect(first <= known && known <= last).toBe(true);
        expect(calendar.monthOf(date)).toBe(last.slice(0, 7));
      }),
    );
  });

  test('are the days and months of the calendar, in all years of which a date is taken', () => {
    for (let year = yearsOfDates.from; year <= yearsOfDates.to; year += 1) {
      const month = Temporal.PlainYearMonth.from({ year, month: 1 });
      for (let one = month; one.year === year; one = one.add({ months: 1 })) {
        const last = one.toPlainDate({ day: one.daysInMonth }).toString();
        expect([calendar.isMonth(`${one}`), calendar.lastDay(`${one}`)]).toEqual([true, last]);
        expect([calendar.isDay(last), calendar.isDay(`${one}-${one.daysInMonth + 1}`)]).toEqual([
          true,
          false,
        ]);
      }
    }
  });

  test('have one order, that of their last days', () => {
    fc.assert(
      fc.property(fc.array(dates), (some) => {
        const sorted = some.toSorted(calendar.inOrderOfTime);
        expect(sorted.toReversed().toSorted(calendar.inOrderOfTime)).toEqual(sorted);
        const days = sorted.map(calendar.lastDay);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  test('keep their form when years are added, and come back', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 20 }), (date, more) => {
        const later = calendar.addYears(date, more);
        expect(formOf(later)).toBe(formOf(date));
        expect(calendar.monthsBetween(calendar.monthOf(date), calendar.monthOf(later))).toBe(
          more * 12,
        );
        if (formOf(date) !== 'day') expect(calendar.addYears(later, -more)).toBe(date);
      }),
    );
  });

  test('make up what is longer: four quarters a year, with no day between them', () => {
    fc.assert(
      fc.property(years, fc.boolean(), (year, isFinancial) => {
        const whole = isFinancial ? financialYear(year) : String(year);
        const parts = [1, 2, 3, 4].map((quarter) =>
          isFinancial ? financialQuarter(year, quarter) : `${year}-Q${quarter}`,
        );
        expect(parts.map(calendar.firstDay)).toEqual([
          calendar.firstDay(whole),
          ...parts.slice(0, -1).map((part) => calendar.dayAfter(calendar.lastDay(part))),
        ]);
        expect(calendar.lastDay(parts[3] ?? '')).toBe(calendar.lastDay(whole));
      }),
    );
  });
});

describe('Reckoning', () => {
  test.each([
    ['2023-12-31', '2024-01-01'],
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
  ])('the day after %s is %s, and back', (day, next) => {
    expect(calendar.dayAfter(day)).toBe(next);
    expect(calendar.dayBefore(next)).toBe(day);
    expect(calendar.midnight(day).toISOString()).toBe(`${day}T00:00:00.000Z`);
  });

  test.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-03-15', 12, '2024-03-15'],
  ])('%s and %i months are %s: the last day where there is no such day', (day, months, then) => {
    expect(calendar.addMonths(day, months)).toBe(then);
  });

  test.each([
    ['2023-09', 1, '2024-09'],
    ['2023-09-15', 2, '2025-09-15'],
    ['2024-02-29', 1, '2025-02-28'],
  ])('%s and %i years are %s, as exact as before', (date, years, then) => {
    expect(calendar.addYears(date, years)).toBe(then);
  });

  test.each([
    ['2023-03', '2023-09', 6],
    ['2023-09', '2023-03', -6],
    ['2023-02', '2024-02', 12],
    // Whole months lie between the last days of months, however long these are.
    ['2023-02-28', '2023-03-31', 1],
    ['2023-01-31', '2023-02-28', 1],
    // Else a month is whole when its day is reached.
    ['2023-01-15', '2023-02-14', 0],
    ['2023-01-15', '2023-02-15', 1],
    ['2023-02-28', '2023-03-30', 1],
    ['2023-02-27', '2023-03-31', 1],
    ['2022-11-30', '2024-02', 15],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(calendar.monthsBetween(from, to)).toBe(months);
  });

  test('today is a day in the United Kingdom', () => {
    const inLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });
    expect(calendar.today()).toBe(inLondon.format(new Date()));
    expect(calendar.isDay(calendar.today('Asia/Tokyo'))).toBe(true);
  });
});

describe('A time in words', () => {
  test.each([
    ['2023-09-30', '2023-10-12', '12 days'],
    ['2023-09-30', '2023-10-01', '1 day'],
    ['2023-09-30', '2023-09-30', '0 days'],
    ['2023-09-30', '2023-10-30', '1 month'],
    ['2023-09-30', '2024-08-29', '10 months'],
    ['2023-09-30', '2024-09-30', '1 year'],
    ['2023-09-30', '2026-10-30', '3 years and 1 month'],
    ['2023-09-30', '2025-12-29', '2 years and 2 months'],
    // From the last day of a month to that of another are whole months, however long they are.
    ['2025-12-31', '2026-02-28', '2 months'],
    ['2024-02-29', '2025-02-28', '1 year'],
    ['2025-02-28', '2026-03-31', '1 year and 1 month'],
    ['2025-12-31', '2026-02-27', '1 month'],
  ])('from %s to %s are %s', (from, to, words) => {
    expect(withPlainSpaces(calendar.span(from, to))).toBe(words);
  });

  test.each([
    ['2023-03', '2023-12', '9 months'],
    ['2023-12', '2023-03', '9 months'],
    ['2023-03-01', '2023-03-13', '12 days'],
    ['2023-03-13', '2023-03-01', '12 days'],
    ['2023-03-30', '2023-03', '1 day'],
    ['2023-03', '2025-03', '24 months'],
  ])('%s and %s are %s apart, whichever comes first', (from, to, words) => {
    expect(withPlainSpaces(calendar.distance(from, to))).toBe(words);
  });

  test.each([
    ['2023-09-30', '30 September 2023', 'on 30 September 2023'],
    ['2023-09-05', '5 September 2023', 'on 5 September 2023'],
    ['2023-01', 'January 2023', 'in January 2023'],
    ['2023-12', 'December 2023', 'in December 2023'],
    ['2023', '2023', 'in 2023'],
  ])('%s reads: %s, and with its preposition: %s', (date, words, at) => {
    expect(withPlainSpaces(calendar.inWords(date))).toBe(words);
    expect(withPlainSpaces(calendar.atDate(date))).toBe(at);
    // A date is never broken over two lines.
    expect(calendar.atDate(date)).not.toContain(' ');
  });
});
