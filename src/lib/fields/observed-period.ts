import { z } from 'zod';
import { type Day, firstDay, lastDay, midnight } from './calendar.ts';
import { type DateForm, formOf, partsOf } from './date-forms.ts';
import { dateOrYear, runsBackwards, spanInWords } from './period.ts';
import { rule } from './rule.ts';
import { line, quote } from './text.ts';

/**
 * The time that a value is for: the words of the source alone, or dates that can be put in order and set on a line,
 * with the words of the source where they are others.
 */
export const observedPeriod = z.union([
  line(60),
  z
    .strictObject({
      from: dateOrYear.describe(
        'The time that the value is for, as a date (2021, 2021-22, 2021-Q3, 2021-06), or the one with which it begins.',
      ),
      to: dateOrYear
        .optional()
        .describe('The date with which it ends, where it is longer: 2020 for 2018 to 2020.'),
      printed: line(60)
        .optional()
        .describe('The words of the source, where ours would be others, for example "2018 - 20".'),
      academic: z
        .boolean()
        .optional()
        .describe('Whether 2021-22 is a school year, from September to August: write true.'),
      rolling: z
        .boolean()
        .optional()
        .describe(
          'Whether it overlaps with the period before it, as 2018 to 2020 and then 2019 to 2021 do: write true.',
        ),
    })
    .superRefine(
      rule('period-runs-backwards', ({ from, to }) => runsBackwards({ from, to: to ?? from })),
    )
    .superRefine(
      rule('not-an-academic-year', ({ from, to, academic }) => {
        const other = [from, to].find(
          (date) => date !== undefined && formOf(String(date)) !== 'financial-year',
        );
        if (!academic || other === undefined) return undefined;
        return {
          what: `The period is a school year, and ${quote(other)} is not one.`,
          fix: 'Write the two years in which it begins and ends, for example 2021-22; or take academic away.',
          path: [other === from ? 'from' : 'to'],
        };
      }),
    ),
]);

/** A written period with its first and last day; undefined where only the words of the source are known. */
export function datedPeriod(written: WrittenObservedPeriod | undefined): DatedPeriod | undefined {
  if (written === undefined || typeof written === 'string') return undefined;
  const { academic = false, rolling = false } = written;
  const from = String(written.from);
  const to = String(written.to ?? written.from);
  const words = periodInWords(written);
  return {
    first: academic ? `${firstYear(from)}-09-01` : firstDay(from),
    last: academic ? `${firstYear(to) + 1}-08-31` : lastDay(to),
    kind: rolling ? 'rolling' : from === to ? kindOf(from, academic) : 'span',
    words,
    ours: written.printed === undefined ? words : periodInWords({ ...written, printed: undefined }),
  };
}

/** The words for two periods that are told together: as they are printed, unless that is in two forms; then both as we write them. */
export function inOneForm(one: DatedPeriod, other: DatedPeriod): [string, string] {
  return formIn(one.words) === formIn(other.words)
    ? [one.words, other.words]
    : [one.ours, other.ours];
}

/** How words are put, whatever they name: “school year 2018/19” and “2022/2023” are of two forms. */
function formIn(words: string): string {
  return words.replace(/\p{L}+/gu, 'a').replace(/\d/g, '0');
}

/** A period in words: those of the source where it has some, else the dates as people write them. */
export function periodInWords(written: WrittenObservedPeriod): string {
  if (typeof written === 'string') return written;
  if (written.printed !== undefined) return written.printed;
  const from = String(written.from);
  const words = spanInWords({ from, to: String(written.to ?? from) });
  return written.academic ? `school year ${words}` : words;
}

/** Whether two periods have a day in common. */
export function shareDays(one: DatedPeriod, other: DatedPeriod): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Whether two periods are the same days. */
export function areSameDays(one: DatedPeriod, other: DatedPeriod): boolean {
  return one.first === other.first && one.last === other.last;
}

/** The middle of a period in days since 1970, for its place on a line. */
export function middleOf({ first, last }: DatedPeriod): number {
  return (midnight(first).getTime() + midnight(last).getTime()) / 2 / 86_400_000;
}

/** The kinds of periods in words, for open data and lists. */
export const periodKinds = {
  day: 'A day',
  month: 'A month',
  quarter: 'A quarter',
  year: 'A calendar year',
  'financial-year': 'A financial year',
  'academic-year': 'A school year',
  span: 'A longer span',
  rolling: 'A span that overlaps with the one before it',
} as const;

export type PeriodKind = keyof typeof periodKinds;

/** A period that can be put in order. */
export interface DatedPeriod {
  first: Day;
  last: Day;
  kind: PeriodKind;
  /** As the source prints it, where that is known to be otherwise than we write it. */
  words: string;
  /** As we write it. */
  ours: string;
}

export type WrittenObservedPeriod = z.infer<typeof observedPeriod>;

function kindOf(date: string, academic: boolean): PeriodKind {
  if (academic) return 'academic-year';
  return kinds[formOf(date) ?? 'day'];
}

const kinds: Record<DateForm, PeriodKind> = {
  day: 'day',
  month: 'month',
  quarter: 'quarter',
  'financial-quarter': 'quarter',
  year: 'year',
  'financial-year': 'financial-year',
};

function firstYear(date: string): number {
  return partsOf(date, 'financial-year').year;
}
