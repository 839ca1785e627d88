import { Temporal } from 'temporal-polyfill';
import { count, noBreakSpace } from './sentence.ts';

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const monthNames = Array.from({ length: 12 }, (_, at) => monthName.format(Date.UTC(2000, at)));

/** Whether the text is a day that exists, written 2023-09-30. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && exists(() => Temporal.PlainDate.from(text, strict));
}

/** Whether the text is a month, written 2023-09. */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && exists(() => Temporal.PlainYearMonth.from(text, strict));
}

/** Whether the text is a day or a month. */
export function isDayOrMonth(text: string): boolean {
  return isDay(text) || isMonth(text);
}

/** Whether the text is a year, written 2023. */
export function isYear(text: string): boolean {
  return /^(19|20)\d{2}$/.test(text);
}

/** The first day of a month or year; a day is its own first day. */
export function firstDay(date: PartialDate): Day {
  if (isYear(date)) return `${date}-01-01`;
  return isMonth(date) ? `${date}-01` : date;
}

/** The last day of a month or year; a day is its own last day. A month that is due means this day. */
export function lastDay(dayOrMonth: PartialDate): Day {
  if (isYear(dayOrMonth)) return `${dayOrMonth}-12-31`;
  if (!isMonth(dayOrMonth)) return dayOrMonth;
  const month = Temporal.PlainYearMonth.from(dayOrMonth);
  return month.toPlainDate({ day: month.daysInMonth }).toString();
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

/** A day or a month some years later, with the precision it had. */
export function addYears(dayOrMonth: DayOrMonth, years: number): DayOrMonth {
  return isMonth(dayOrMonth)
    ? Temporal.PlainYearMonth.from(dayOrMonth).add({ years }).toString()
    : Temporal.PlainDate.from(dayOrMonth).add({ years }).toString();
}

/** Today in the given time zone. The only clock in the code. */
export function today(timeZone = 'Europe/London'): Day {
  return Temporal.Now.plainDateISO(timeZone).toString();
}

/** How long from one day to a later one, in words: “3 years and 1 month”, “12 days”. */
export function span(from: Day, to: Day): string {
  const start = Temporal.PlainDate.from(from);
  const { years, months, days } = start.until(Temporal.PlainDate.from(to), {
    largestUnit: 'years',
  });
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
  if (start.day === start.daysInMonth && end.day === end.daysInMonth) {
    return (end.year - start.year) * 12 + end.month - start.month;
  }
  return start.until(end, { largestUnit: 'months' }).months;
}

/** How far apart two dates are, in words: “9 months”, or “12 days” when it is less than a month. */
export function distance(from: DayOrMonth, to: DayOrMonth): string {
  const months = Math.abs(monthsBetween(from, to));
  if (months > 0) return count(months, 'month');
  const days = Temporal.PlainDate.from(lastDay(from)).until(lastDay(to)).total('days');
  return count(Math.abs(days), 'day');
}

/** A date as people write it: “30 September 2023”, “September 2023”, “2023”. */
export function inWords(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name = monthNames[Number(month) - 1];
  return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(noBreakSpace);
}

/** A date with its preposition: “on 30 September 2023”, “in September 2023”, “in 2023”. */
export function atDate(date: PartialDate): string {
  return `${isDay(date) ? 'on' : 'in'}${noBreakSpace}${inWords(date)}`;
}

/** A day, written 2023-09-30. Kept as text: a YAML reader would turn 30 February into 2 March. */
export type Day = string;

/** A month, written 2023-09. */
type Month = string;

/** A day, a month or a year: as exact as the source is, and no more. */
export type PartialDate = DayOrMonth | string;

/** A day or a month: as exact as the source is, and no more. */
export type DayOrMonth = Day | Month;

const strict = { overflow: 'reject' } as const;

function exists(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
