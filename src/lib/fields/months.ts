import { Temporal } from 'temporal-polyfill';
import { type DateForm, partsOf } from './date-forms.ts';
import { financialYearStart } from './financial-year.ts';

/** The first month of a date that is no day. */
export function firstMonth(date: string, form: DateForm): Temporal.PlainYearMonth {
  if (form === 'month') return Temporal.PlainYearMonth.from(date);
  const { year, quarter } = partsOf(date, form);
  const month = form.startsWith('financial') ? financialYearStart() : 1;
  return Temporal.PlainYearMonth.from({ year, month }).add({
    months: Math.max(0, quarter - 1) * monthsIn.quarter,
  });
}

/** The last month of a date that is no day. */
export function lastMonth(date: string, form: DateForm): Temporal.PlainYearMonth {
  return firstMonth(date, form).add({ months: monthsIn[form] - 1 });
}

const monthsIn: Record<DateForm, number> = {
  day: 1,
  month: 1,
  year: 12,
  quarter: 3,
  'financial-year': 12,
  'financial-quarter': 3,
};
