import { type DateForm, inTwoDigits, partsOf } from './date-forms.ts';
import { financialYearStart } from './financial-year.ts';

/** A month of a year: September is 9. */
export interface MonthOfYear {
  year: number;
  month: number;
}

/** The first month of a date that is no day. */
export function firstMonth(date: string, form: DateForm): MonthOfYear {
  if (form === 'month') return { year: Number(date.slice(0, 4)), month: Number(date.slice(5)) };
  const { year, quarter } = partsOf(date, form);
  const month = form.startsWith('financial') ? financialYearStart() : 1;
  return monthsAfter({ year, month }, Math.max(0, quarter - 1) * monthsIn.quarter);
}

/** The last month of a date that is no day. */
export function lastMonth(date: string, form: DateForm): MonthOfYear {
  return monthsAfter(firstMonth(date, form), monthsIn[form] - 1);
}

/** A month as it is written: 2023-09. */
export function asWritten({ year, month }: MonthOfYear): string {
  return `${year}-${inTwoDigits(month)}`;
}

function monthsAfter({ year, month }: MonthOfYear, months: number): MonthOfYear {
  const at = month - 1 + months;
  return { year: year + Math.trunc(at / 12), month: 1 + (at % 12) };
}

const monthsIn: Record<DateForm, number> = {
  day: 1,
  month: 1,
  year: 12,
  quarter: 3,
  'financial-year': 12,
  'financial-quarter': 3,
};
