/**
 * The forms in which a date is written, each as exact as the source is and no more. One text has one form.
 * `2011-12` is a month, so the financial year of that number is written in full: `2011-2012`.
 */
const dateForms = {
  day: /^(\d{4})-\d{2}-\d{2}$/,
  month: /^(\d{4})-\d{2}$/,
  year: /^((?:19|20)\d{2})$/,
  quarter: /^((?:19|20)\d{2})-Q([1-4])$/,
  'financial-year': /^((?:19|20)\d{2})-(?:\d{2}|\d{4})$/,
  'financial-quarter': /^((?:19|20)\d{2})-\d{2}-Q([1-4])$/,
} as const;

/** The form in which a date is written; undefined for what is no date. */
export function formOf(text: string): DateForm | undefined {
  if (!known.has(text)) {
    known.set(
      text,
      formNames.find((form) => dateForms[form].test(text) && isReal[form](text)),
    );
  }
  return known.get(text);
}

/** The same few dates are asked for again and again, in every sort. */
const known = new Map<string, DateForm | undefined>();

/** The year with which a date begins, and its quarter where it has one. */
export function partsOf(date: string, form: DateForm): { year: number; quarter: number } {
  const [, year, quarter] = dateForms[form].exec(date) ?? [];
  return { year: Number(year), quarter: Number(quarter ?? 0) };
}

/** A financial year as it is written: 2016-17, and 2011-2012 where the short form is a month. */
export function financialYear(from: number): string {
  const short = `${from}-${inTwoDigits(from + 1)}`;
  return isMonth(short) ? `${from}-${from + 1}` : short;
}

/** A quarter of a financial year as it is written; no month looks like it. */
export function financialQuarter(from: number, quarter: number): string {
  return `${from}-${inTwoDigits(from + 1)}-Q${quarter}`;
}

/** The last two digits of a year. */
export function inTwoDigits(year: number): string {
  return String(year % 100).padStart(2, '0');
}

/** The first and the last year of which a date is taken: what lies beyond is a slip of the pen. */
export const yearsOfDates = { from: 1900, to: 2100 };

/** Whether the text is a day that exists, written 2023-09-30. */
export function isDay(text: string): boolean {
  if (!dateForms.day.test(text) || !isMonth(text.slice(0, 7))) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return day >= 1 && day <= daysIn({ year, month });
}

/** Whether the text is a month, written 2023-09. */
export function isMonth(text: string): boolean {
  if (!dateForms.month.test(text)) return false;
  const [year, month] = text.split('-').map(Number) as [number, number];
  return year >= yearsOfDates.from && year <= yearsOfDates.to && month >= 1 && month <= 12;
}

/** How many days a month has. */
export function daysIn({ year, month }: { year: number; month: number }): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the text is a year, written 2023. */
export function isYear(text: string): boolean {
  return dateForms.year.test(text);
}

export type DateForm = keyof typeof dateForms;

const formNames = Object.keys(dateForms) as DateForm[];

const isReal: Record<DateForm, (text: string) => boolean> = {
  day: isDay,
  month: isMonth,
  year: isYear,
  quarter: () => true,
  'financial-year': (text) => text === financialYear(partsOf(text, 'financial-year').year),
  'financial-quarter': (text) => {
    const { year, quarter } = partsOf(text, 'financial-quarter');
    return text === financialQuarter(year, quarter);
  },
};
