import { Temporal } from 'temporal-polyfill';
import {
  daysIn,
  financialQuarter,
  financialYear,
  formOf,
  isDay,
  isMonth,
  isYear,
  partsOf,
} from './date-forms.ts';
import { asWritten, firstMonth, lastMonth } from './months.ts';
import { count, noBreakSpace } from './sentence.ts';
import { financialYearInWords, monthNames, monthsInWords, quarterInWords } from './span-words.ts';

export { isDay, isMonth, isYear } from './date-forms.ts';

/** Whether the text is a day or a month. */
export function isDayOrMonth(text: string): boolean {
  return isDay(text) || isMonth(text);
}

/** Whether the text is a date in any of the forms in which one is written. */
export function isDate(text: string): boolean {
  return formOf(text) !== undefined;
}

/** The first day of a date; a day is its own first day. */
export function firstDay(date: PartialDate): Day {
  const form = formOf(date) ?? 'day';
  if (form === 'day') return date;
  return `${form === 'month' ? date : asWritten(firstMonth(date, form))}-01`;
}

/** The last day of a date; a day is its own last day. What is due by a month or a quarter is due by this day. */
export function lastDay(date: PartialDate): Day {
  const form = formOf(date) ?? 'day';
  if (form === 'day') return date;
  // By hand: it is asked for in every sort, and Temporal takes fifty times as long.
  const month = lastMonth(date, form);
  return `${asWritten(month)}-${daysIn(month)}`;
}

/**
 * The first day on which something of that date counts as known. A day is known on the day and a month from its first
 * one; of a longer date nobody can tell, so it counts from the first day of its last month.
 */
export function knownFrom(date: PartialDate): Day {
  return firstDay(isDay(date) ? date : monthOf(date));
}

/** The month in which a date ends, written 2016-09: the one in which what is due by it is due. */
export function monthOf(date: PartialDate): Month {
  return lastDay(date).slice(0, 7);
}

/** The year in which a date ends, written 2016: that of a last quarter of 2015/16, too. */
export function yearOf(date: PartialDate): Year {
  return lastDay(date).slice(0, 4);
}

/** The order of time, by the last days: what covers less comes first, of two that end together. */
export function inOrderOfTime(one: PartialDate, other: PartialDate): number {
  return (
    lastDay(one).localeCompare(lastDay(other)) ||
    firstDay(other).localeCompare(firstDay(one)) ||
    one.localeCompare(other)
  );
}

/** The first moment of a day, for formats that ask for one. */
export function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day after. */
export function dayAfter(day: Day): Day {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

/** The day before. */
export function dayBefore(day: Day): Day {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

/** The same day some months later (or earlier); the last day of a month when there is no such day. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** A date some years later, with the precision it had. */
export function addYears(date: PartialDate, years: number): PartialDate {
  const form = formOf(date) ?? 'day';
  if (form === 'day') return Temporal.PlainDate.from(date).add({ years }).toString();
  const { year, quarter } = partsOf(date, form);
  if (form === 'financial-year') return financialYear(year + years);
  if (form === 'financial-quarter') return financialQuarter(year + years, quarter);
  return `${year + years}${date.slice(4)}`;
}

/** Today in the given time zone. The only clock in the code. */
export function today(timeZone = 'Europe/London'): Day {
  return Temporal.Now.plainDateISO(timeZone).toString();
}

/** How long from one day to a later one, in words: “3 years and 1 month”, “12 days”. */
export function span(from: Day, to: Day): string {
  const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const whole = monthsBetween(from, to);
  const { years, months, days } =
    isLastDay(start) && isLastDay(end) && whole > 0
      ? Temporal.Duration.from({ years: Math.trunc(whole / 12), months: whole % 12 })
      : start.until(end, { largestUnit: 'years' });
  if (years === 0 && months === 0) return count(days, 'day');
  const parts = [years ? count(years, 'year') : '', months ? count(months, 'month') : ''];
  return parts.filter(Boolean).join(' and ');
}

/**
 * How many whole months lie between two dates; negative when the second is earlier. A month stands for
 * its last day, and from the last day of a month to that of another are whole months.
 */
export function monthsBetween(from: DayOrMonth, to: DayOrMonth): number {
  const [start, end] = [lastDay(from), lastDay(to)].map((day) => Temporal.PlainDate.from(day));
  if (!start || !end) return 0;
  if (isLastDay(start) && isLastDay(end)) {
    return (end.year - start.year) * 12 + end.month - start.month;
  }
  return start.until(end, { largestUnit: 'months' }).months;
}

function isLastDay({ day, daysInMonth }: Temporal.PlainDate): boolean {
  return day === daysInMonth;
}

/** How far apart two dates are, in words: “9 months”, or “12 days” when it is less than a month. */
export function distance(from: DayOrMonth, to: DayOrMonth): string {
  const months = Math.abs(monthsBetween(from, to));
  if (months > 0) return count(months, 'month');
  const days = Temporal.PlainDate.from(lastDay(from)).until(lastDay(to)).total('days');
  return count(Math.abs(days), 'day');
}

/**
 * A date as people write it: “30 September 2023”, “September 2023”, “2023”, “July to September 2016”, “2016/17”,
 * “October to December 2016 (quarter 3 of 2016/17)”.
 */
export function inWords(date: PartialDate): string {
  const form = formOf(date);
  if (form === 'financial-year') return financialYearInWords(date);
  if (form === 'quarter') return monthsInWords(date, form);
  if (form === 'financial-quarter') return `${monthsInWords(date, form)} (${quarterInWords(date)})`;
  const [year, month, day] = date.split('-');
  const name = monthNames[Number(month) - 1];
  return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(noBreakSpace);
}

/** A date with its preposition: “on 30 September 2023”, “in September 2023”, “in the quarter July to September 2016”. */
export function atDate(date: PartialDate): string {
  return `${isDay(date) ? 'on' : 'in'}${noBreakSpace}${inSentence(date)}`;
}

/** By when it is due, in words: “the end of September 2023”, “the end of 2016/17”, “30 September 2023”. */
export function endOf(date: PartialDate): string {
  return isDay(date) ? inWords(date) : `the end of ${inSentence(date)}`;
}

/** The date of which something was true: “as at September 2023”; of a longer time, “at the end of 2016/17”. */
export function asAtDate(date: PartialDate): string {
  return isDayOrMonth(date) ? `as at ${inWords(date)}` : `at ${endOf(date)}`;
}

/** A date as machines know it, by ISO 8601: of a quarter or a financial year, which it does not have, the last day. */
export function forMachines(date: PartialDate): string {
  return isDayOrMonth(date) || isYear(date) ? date : lastDay(date);
}

/** A day, written 2023-09-30. Kept as text: a YAML reader would turn 30 February into 2 March. */
export type Day = string;

/** A month, written 2023-09. */
type Month = string;

/** A calendar year, written 2023. */
type Year = string;

/** A date in any of its forms: as exact as the source is, and no more. */
export type PartialDate = DayOrMonth | string;

/** A day or a month: as exact as the source is, and no more. */
export type DayOrMonth = Day | Month;

/** A date as it stands within a sentence, where a quarter has to be called one. */
function inSentence(date: PartialDate): string {
  const form = formOf(date);
  if (form === 'quarter') return `the quarter ${monthsInWords(date, form)}`;
  if (form !== 'financial-quarter') return inWords(date);
  return `${quarterInWords(date)} (${monthsInWords(date, form)})`;
}
