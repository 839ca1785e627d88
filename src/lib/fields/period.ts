import { z } from 'zod';
import { firstDay, inWords, isDate, lastDay, type PartialDate } from './calendar.ts';
import { partialDate, year } from './date.ts';
import { isDay } from './date-forms.ts';
import { type Complaint, rule } from './rule.ts';
import { isGroup } from './shape.ts';

/** A date, of which a year may be written without quotes. */
export const dateOrYear = z.union([partialDate, year]);

/**
 * A span of time: one date that says all of it (2016-17-Q3), or the dates with which it begins and ends. Of a date that is no day
 * its first day begins the span, and its last day ends it.
 */
export const period = z.union([
  dateOrYear,
  z
    .strictObject({
      from: dateOrYear.describe(
        'The date with which it begins; of a year or a quarter, its first day.',
      ),
      to: dateOrYear.describe('The date with which it ends; of a year or a quarter, its last day.'),
    })
    .superRefine(rule('period-runs-backwards', runsBackwards)),
]);

/** What is against a period that ends before it begins; undefined for any other. */
export function runsBackwards({ from, to }: WrittenEnds): Complaint | undefined {
  // A month lasts to its last day: from 15 September to September is a period.
  if (
    ![from, to].every((date) => isDate(String(date))) ||
    firstDay(String(from)) <= lastDay(String(to))
  ) {
    return undefined;
  }
  return {
    what: `The period ends ${inOrOn(to)} ${to}, before it starts ${inOrOn(from)} ${from}.`,
    fix: `Compare both with the source. If they were put the wrong way round, write from: ${to}, to: ${from}.`,
    path: ['to'],
  };
}

/** The two dates of a period, as they are written. */
export function spanOf(period: WrittenPeriod): DateSpan {
  const { from, to } = typeof period === 'object' ? period : { from: period, to: period };
  return { from: String(from), to: String(to) };
}

/** A period in words: “2022 to 2033”, “2016/17”, “July 2024 to March 2025”. What is one date is named once. */
export function spanInWords({ from, to }: DateSpan): string {
  return from === to ? inWords(from) : `${inWords(from)} to ${inWords(to)}`;
}

/** The years to stand beside a name; undefined where the name gives them: “Strategy 2017-2025”. */
export function yearsBeside(name: string, span: DateSpan): string | undefined {
  const first = span.from.slice(0, 'YYYY'.length);
  // A financial year is written with the last two figures of its second year, which are above those of a month.
  const last = span.to
    .replace(/^(\d\d)\d\d(?:\/|-(?=1[3-9]|[2-9]))(\d\d)$/, '$1$2')
    .slice(0, 'YYYY'.length);
  const years = `${first}(?:[-–/]| to )(?:${last}|${last.slice(2)})(?!\\d)`;
  return new RegExp(years).test(name) ? undefined : spanInWords(span);
}

/** The span of an entry whose period is well written; undefined for any other. */
export function spanIn(data: unknown): DateSpan | undefined {
  const found = period.safeParse(isGroup(data) ? data['period'] : undefined);
  return found.success ? spanOf(found.data) : undefined;
}

function inOrOn(date: string | number): string {
  return isDay(String(date)) ? 'on' : 'in';
}

type WrittenEnds = Record<'from' | 'to', z.infer<typeof dateOrYear>>;

export type WrittenPeriod = z.infer<typeof period>;

/** The date with which a span begins and the one with which it ends. */
export interface DateSpan {
  from: PartialDate;
  to: PartialDate;
}
