import { z } from 'zod';
import { isDay, isDayOrMonth, isYear } from './calendar.ts';
import { rule } from './rule.ts';
import { quote } from './text.ts';

/** A day, written 2023-09-30. */
export const day = dateText(isDay, 'a day', '2023-09-30');

/** A day (2023-09-30) or a month (2023-09), as exact as the source is and no more. */
export const dayOrMonth = dateText(isDayOrMonth, 'a day or a month', '2023-09-30 or 2023-09');

/** What stands for a value that is not there, in a dated change or correction. */
export const none = 'none';

/** A day or a month, or the word none where there is no date. */
export const dayOrMonthOrNone = dateText(
  (text) => text === none || isDayOrMonth(text),
  'a day or a month',
  '2023-09-30, 2023-09 or none',
);

/** A day, a month or a year ("2023", in quotes), as exact as the source is and no more. */
export const partialDate = dateText(
  (text) => isDayOrMonth(text) || isYear(text),
  'a day, a month or a year',
  '2023-09-30, 2023-09 or "2023"',
);

/** A calendar year, written 2022. */
export const year = z.int().min(1948).max(2100);

function dateText(isRight: (text: string) => boolean, kind: string, example: string) {
  return z.string().superRefine((value, context) => {
    if (isRight(value)) return;
    const british = readBritish(value);
    if (british) {
      rule<string>('british-date', () => ({
        what: `${quote(value)} puts the day first.`,
        fix: `Write the year first, then the month, then the day: ${british}.`,
      }))(value, context);
      return;
    }
    const isImpossible = /^\d{4}-\d{2}(-\d{2})?$/.test(value) && !isDayOrMonth(value);
    rule<string>(isImpossible ? 'impossible-date' : 'not-a-date', () => ({
      what: isImpossible
        ? `${quote(value)} is not in the calendar.`
        : `${quote(value)} is not ${kind} as this site writes it.`,
      fix: `Write ${kind} that exists, year first, for example ${example}.`,
    }))(value, context);
  });
}

/** 03/04/2027, 3.4.27 or 09/23 (month and year) as the ISO text that the author meant. */
function readBritish(value: string): string | undefined {
  const full = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(value);
  const short = /^(\d{1,2})[/.-](\d{4}|\d{2})$/.exec(value);
  const [days, months, years] = full
    ? [full[1], full[2], full[3]]
    : short
      ? [undefined, short[1], short[2]]
      : [];
  if (!months || !years) return undefined;
  const parts = [years.length === 2 ? `20${years}` : years, months.padStart(2, '0')];
  if (days) parts.push(days.padStart(2, '0'));
  const text = parts.join('-');
  return isDayOrMonth(text) ? text : undefined;
}
