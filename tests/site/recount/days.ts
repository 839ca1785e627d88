/** A day or a month of the data as its day: a month means its last one. */
export function lastDayOf(written: string): string {
  const [year = 0, month = 0, day] = written.split('-').map(Number);
  return dayOf(year, month, day ?? lengthOf(year, month));
}

/** A day, a month or a year of the data as its first day. */
export function firstDayOf(written: string): string {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  return dayOf(year, month, day);
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

/** “3 March 2023” and “March 2023” as the data writes them. */
export function writtenAs(words: string): string | undefined {
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
