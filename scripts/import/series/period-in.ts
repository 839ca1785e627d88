import { financialYear } from '../../../src/lib/fields/date-forms.ts';
import {
  periodInWords,
  type WrittenObservedPeriod,
} from '../../../src/lib/fields/observed-period.ts';

/**
 * A time as a table prints it, in the dates of this site; undefined where it is none that can mean one thing. Of 2021/22
 * only a person can say if it is a school year.
 */
export function periodIn(printed: string): DatedText | undefined {
  const text = printed.trim().replace(/[–—]/g, '-').replace(/\s+/g, ' ');
  for (const { form, of } of forms) {
    const found = form.exec(text);
    const read = found && of(found.slice(1));
    if (read) return read;
  }
  return undefined;
}

/** The time as an observation has it, with the printed words where the page would write others. */
export function writtenPeriod(
  { from, to, isYears }: DatedText,
  printed: string,
  { academic, rolling }: { academic: boolean; rolling: boolean },
): Exclude<WrittenObservedPeriod, string> {
  const written = {
    from,
    ...(to === undefined ? {} : { to }),
    ...(academic && isYears ? { academic: true } : {}),
    ...(rolling && to !== undefined ? { rolling: true } : {}),
  };
  return periodInWords(written) === printed ? written : { ...written, printed };
}

/** The dates of a time. */
export interface DatedText {
  from: string;
  to?: string;
  /** Whether it is made of years like 2021/22, which may be financial or school years. */
  isYears?: true;
}

const forms: { form: RegExp; of: (parts: string[]) => DatedText | undefined }[] = [
  { form: /^((?:19|20)\d\d)$/, of: ([year = '']) => ({ from: year }) },
  {
    form: /^((?:19|20)\d\d)[/-](\d\d|(?:19|20)\d\d)$/,
    of: ([year = '', end = '']) => oneYear(year, end) ?? spanOfYears(year, end),
  },
  {
    form: /^((?:19|20)\d\d) (?:-|to) (\d\d|(?:19|20)\d\d)$/,
    of: ([year = '', end = '']) => spanOfYears(year, end),
  },
  {
    form: /^((?:19|20)\d\d)[/-](\d\d) ?(?:-|to) ?((?:(?:19|20)\d\d)|\d\d)[/-](\d\d)$/,
    of: ([year = '', next = '', end = '', after = '']) => {
      const first = oneYear(year, next);
      const last = oneYear(end.length === 2 ? `${year.slice(0, 2)}${end}` : end, after);
      return first && last && { from: first.from, to: last.from, isYears: true };
    },
  },
  {
    form: /^((?:19|20)\d\d) ?Q([1-4])$/i,
    of: ([year = '', quarter = '']) => ({ from: `${year}-Q${quarter}` }),
  },
  {
    form: /^((?:19|20)\d\d)[/-](\d\d) ?Q([1-4])$/i,
    of: ([year = '', next = '', quarter = '']) =>
      oneYear(year, next) && { from: `${year}-${next}-Q${quarter}` },
  },
  {
    form: /^([a-z]{3,9})\.? ((?:19|20)\d\d)$/i,
    of: ([name = '', year = '']) => month(name, year),
  },
  {
    form: /^([a-z]{3,9})\.? ((?:19|20)\d\d) (?:-|to) ([a-z]{3,9})\.? ((?:19|20)\d\d)$/i,
    of: ([name = '', year = '', last = '', end = '']) => {
      const [first, second] = [month(name, year), month(last, end)];
      return first && second && { from: first.from, to: second.from };
    },
  },
];

/** 2021/22, where the second year follows the first. */
function oneYear(year: string, end: string): DatedText | undefined {
  const next = Number(year) + 1;
  return Number(end) === next || (end.length === 2 && Number(end) === next % 100)
    ? { from: financialYear(Number(year)), isYears: true }
    : undefined;
}

function spanOfYears(year: string, end: string): DatedText | undefined {
  const last = end.length === 2 ? `${year.slice(0, 2)}${end}` : end;
  return Number(last) > Number(year) ? { from: year, to: last } : undefined;
}

function month(name: string, year: string): DatedText | undefined {
  const at = months.findIndex((one) => one.startsWith(name.toLowerCase()));
  return at < 0 ? undefined : { from: `${year}-${String(at + 1).padStart(2, '0')}` };
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
