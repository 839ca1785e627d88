import { describe, expect, test } from 'vitest';
import * as calendar from '../../../src/lib/fields/calendar.ts';
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
