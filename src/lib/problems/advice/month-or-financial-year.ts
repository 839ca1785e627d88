import { financialYear, isMonth } from '../../fields/date-forms.ts';
import type { Rule } from '../problem.ts';
import { textAt, textsAt } from '../select.ts';

/** A due date such as 2011-12, which is December here, beside printed words that say the year 2011/12. */
export const monthOrFinancialYear: Rule = function* ({ of }) {
  for (const { file, data } of of('commitments')) {
    const printed = textAt(data, 'due.printed') ?? '';
    for (const { path, value } of textsAt(data, 'due.by')) {
      const [year, month] = value.split('-').map(Number);
      const isNext = year !== undefined && month === (year + 1) % 100;
      if (!isMonth(value) || !isNext || !sayYears(printed, year)) continue;
      yield {
        file,
        path,
        code: 'month-or-financial-year',
        what: `“${value}” is a month here, and the printed words beside it say the financial year ${year}/${value.slice(5)}.`,
        fix: `Write ${financialYear(year)} for the financial year, which means its last day.`,
      };
    }
  }
};

function sayYears(printed: string, from: number): boolean {
  const to = String(from + 1);
  return new RegExp(`\\b${from}\\s*[/–-]\\s*(?:${to}|${to.slice(2)})\\b`).test(printed);
}
