/** The months in which a financial year can start, the usual one first. One that starts in January is the year itself. */
const starts = {
  April: 4,
  May: 5,
  June: 6,
  July: 7,
  August: 8,
  September: 9,
  October: 10,
  November: 11,
  December: 12,
  February: 2,
  March: 3,
} as const;

export const financialYearMonths = Object.keys(starts) as FinancialYearMonth[];

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
  return starts[start];
}

export type FinancialYearMonth = keyof typeof starts;

let start: FinancialYearMonth = usualStart;
