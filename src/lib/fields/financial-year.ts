/** The months in which a financial year can start. One that starts in January is the year itself. */
export const financialYearMonths = [
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The month in which the financial year of the publisher starts, where site.yaml says nothing. */
export const usualStart = 'April';

/**
 * Says in which month the financial year starts. It is a fact about the whole content, like its language, and is
 * said once, where the content is read, so that not every sentence with a date has to be handed it.
 */
export function startFinancialYearIn(month: FinancialYearMonth): void {
  start = month;
}

/** The number of the month in which the financial year starts: 4 for April. */
export function financialYearStart(): number {
  return financialYearMonths.indexOf(start) + 2;
}

export type FinancialYearMonth = (typeof financialYearMonths)[number];

let start: FinancialYearMonth = usualStart;
