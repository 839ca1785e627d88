import { monthNames } from '../fields/span-words.ts';
import type { DateWords } from './catalogue.ts';

const month = `(?:${monthNames.join('|')})`;
const day = `\\d{1,2} ${month} \\d{4}`;
const span = `${month}(?: \\d{4})? to ${month} \\d{4}`;
const financial = '\\d{4}/\\d{2}';
const year = `(?:${financial}|\\d{4})`;
const years = `${year} to ${year}`;
const quarter = `quarter \\d of ${financial}`;

/** A date as the site writes it in English, in any of its forms. */
export const datePattern = `(?:${day}|${quarter} \\(${span}\\)|${span} \\(${quarter}\\)|${span}|${month} \\d{4}|${years}|${year})`;

/** A date with its preposition: “on 3 March 2023”, “in September 2023”. */
const placedDate = new RegExp(`^(on|in) (${datePattern})$`, 'i');

/** An English date in another language. */
export function dateIn({ months, to, quarter: named }: DateWords, date: string): string {
  return date
    .replace(new RegExp(month, 'g'), (name) => months[monthNames.indexOf(name)] ?? name)
    .replace(' to ', ` ${to} `)
    .replace(/quarter (\d) of/, `${named} $1,`);
}

/** An English date with its preposition in another language; undefined for other words. */
export function placedDateIn(words: DateWords, text: string): string | undefined {
  const [, placed, date] = placedDate.exec(text) ?? [];
  if (!placed || !date) return undefined;
  const said = dateIn(words, date);
  const isCapital = /^[A-Z]/.test(placed);
  const whole = sayPlaced(words, placed.toLowerCase(), date, said);
  return isCapital ? `${whole.charAt(0).toUpperCase()}${whole.slice(1)}` : whole;
}

function sayPlaced(words: DateWords, placed: string, date: string, said: string): string {
  if (placed === 'on') return words.onDay(said);
  return /^(?:\d|quarter)/.test(date) ? words.inYear(said) : words.inMonth(said);
}
