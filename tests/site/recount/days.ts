/** A date of the data as its last day: 2016-09-30, 2016-09, 2016, 2016-Q3, 2016-17 or 2016-17-Q3. */
export function lastDayOf(written: string): string {
  const { last, day } = monthsOf(written);
  return day ? written : dayOf(last.year, last.month, lengthOf(last.year, last.month));
}

/** A date of the data as its first day. */
export function firstDayOf(written: string): string {
  const { first, day } = monthsOf(written);
  return day ? written : dayOf(first.year, first.month, 1);
}

/** The first day on which something of a date is known: of what is longer than a month, that of its last month. */
export function knownFromOf(written: string): string {
  return firstDayOf(/^\d{4}-\d\d-\d\d$/.test(written) ? written : lastDayOf(written).slice(0, 7));
}

/** The first and the last month of a date. The financial year starts in April; 2011-12 is a month. */
function monthsOf(written: string) {
  const [, from = '', rest = '', quarter] =
    /^(\d{4})(?:-(\d\d|\d{4}))?(?:-Q([1-4]))?$/.exec(written) ?? [];
  const year = Number(from);
  const isFinancial = rest !== '' && (quarter !== undefined || !/^(0[1-9]|1[0-2])$/.test(rest));
  if (from === '') return { first: month(0, 0), last: month(0, 0), day: true };
  if (rest !== '' && !isFinancial) {
    return { first: month(year, Number(rest)), last: month(year, Number(rest)), day: false };
  }
  const start = (isFinancial ? 4 : 1) + (quarter ? (Number(quarter) - 1) * 3 : 0);
  return { first: month(year, start), last: month(year, start + (quarter ? 2 : 11)), day: false };
}

function month(year: number, number: number) {
  return { year: year + Math.floor((number - 1) / 12), month: ((number - 1) % 12) + 1 };
}

/** The day after, or some days after, a day. */
export function later(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many whole months lie between two days. The last day of a month is a month after the last of another. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return monthsAfter(from, months) > to ? months - 1 : months;
}

/** How long it is between two days, as people say it: “3 years and 1 month”, “21 days”. */
export function spanBetween(from: string, to: string): string {
  const months = monthsBetween(from, to);
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  if (months === 0) return many(days, 'day');
  const parts = [many(Math.floor(months / 12), 'year'), many(months % 12, 'month')];
  return parts.filter((part) => !part.startsWith('0 ')).join(' and ');
}

/** The day that a number of months leads to; a month without that day gives its last one. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const all = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(all / 12), (all % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, lengthOf(toYear, toMonth)));
}

const MONTH = String.raw`\p{Lu}\p{L}+`;
const MONTHS = String.raw`${MONTH}(?: \d{4})? to ${MONTH} \d{4}`;
const QUARTER = String.raw`quarter [1-4] of \d{4}/\d\d`;

/** A date as the pages write it, as a pattern. */
export const dateWords = String.raw`(?:${QUARTER} \(${MONTHS}\)|(?:the quarter )?${MONTHS}(?: \(${QUARTER}\))?|(?:\d{1,2} )?${MONTH} \d{4}|\d{4}/\d\d|(?:19|20)\d\d(?![\d/]))`;

/** “3 March 2023”, “March 2023”, “July to September 2016”, “2016/17” and the like as the data writes them. */
export function writtenAs(words: string): string | undefined {
  const [, part, of] = /quarter ([1-4]) of (\d{4})/.exec(words) ?? [];
  if (part && of) return `${of}-${String((Number(of) + 1) % 100).padStart(2, '0')}-Q${part}`;
  const [, ends = '', then] = /^(?:the quarter )?\p{L}+ to (\p{L}+) (\d{4})$/u.exec(words) ?? [];
  if (then) return `${then}-Q${(monthNames.indexOf(ends) + 1) / 3}`;
  const [, from, to = ''] = /^(\d{4})\/(\d\d)$/.exec(words) ?? [];
  if (from) return /^(0[1-9]|1[0-2])$/.test(to) ? `${from}-${Number(from) + 1}` : `${from}-${to}`;
  if (/^(19|20)\d\d$/.test(words)) return words;
  const [, day, month = '', year] = /^(?:(\d{1,2}) )?(\p{L}+) (\d{4})$/u.exec(words) ?? [];
  const at = monthNames.indexOf(month) + 1;
  if (at === 0) return undefined;
  return [year, String(at).padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

/** “3 March 2023” for a day of the data. */
export function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${monthNames[(month ?? 1) - 1]} ${year}`;
}

export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
