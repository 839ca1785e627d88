import { type DateForm, inTwoDigits, partsOf } from './date-forms.ts';
import { firstMonth, lastMonth } from './months.ts';
import { noBreakSpace } from './sentence.ts';

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** The names of the months, January first. */
export const monthNames = Array.from({ length: 12 }, (_, at) =>
  monthName.format(Date.UTC(2000, at)),
);

/** “July to September 2016”, and “November 2016 to January 2017” over the end of a year. */
export function monthsInWords(date: string, form: DateForm): string {
  const [from, to] = [firstMonth(date, form), lastMonth(date, form)];
  const [first, last] = [from, to].map(({ month }) => monthNames[month - 1]);
  const year = from.year === to.year ? '' : `${noBreakSpace}${from.year}`;
  // It may break where the second month begins: a long one would not fit on a telephone.
  return `${first}${year} to${noBreakSpace}${last}${noBreakSpace}${to.year}`;
}

/** “quarter 3 of 2016/17” */
export function quarterInWords(date: string): string {
  const { year, quarter } = partsOf(date, 'financial-quarter');
  // A narrow column holds each half, and not all of it.
  const half = (...words: unknown[]) => words.join(noBreakSpace);
  return `${half('quarter', quarter)} ${half('of', `${year}/${inTwoDigits(year + 1)}`)}`;
}

/** “2016/17” */
export function financialYearInWords(date: string): string {
  const { year } = partsOf(date, 'financial-year');
  return `${year}/${inTwoDigits(year + 1)}`;
}
