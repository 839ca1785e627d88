import { z } from 'zod';
import { isDay, isDayOrMonth } from './calendar.ts';
import { complainOfDate } from './date-complaint.ts';
import { formOf } from './date-forms.ts';
import { rule } from './rule.ts';
import { unwrap } from './shape.ts';

/** A day, written 2023-09-30. */
export const day = dateText(isDay, 'a day', '2023-09-30');

/** A day (2023-09-30) or a month (2023-09), as exact as the source is and no more. */
export const dayOrMonth = dateText(isDayOrMonth, 'a day or a month', '2023-09-30 or 2023-09');

/** What stands for a value that is not there, in a dated change or correction. */
export const none = 'none';

/** What stands for a due date that never comes, in a dated change: the work goes on. */
const goesOn = 'ongoing';

/** The forms of a date, as examples show them. */
const forms = '2023-09-30, 2023-09, "2023", 2023-Q3, 2023-24 or 2023-24-Q3';

/** A day, month, year, quarter, financial year or quarter of one, as exact as the source is and no more. */
export const partialDate = dateText(isDate, 'a date', forms);

/** The same where a source prints when something is due, so that its own words can stand beside it. */
export const dueDate = dateText(isDate, 'a date', forms, true);

/** A date, or the word none where there is none. */
export const partialDateOrNone = dateText(
  (text) => text === none || isDate(text),
  'a date',
  `${forms}; or none`,
);

/** A due date of a change: a date, the word ongoing where it goes on, or none where there is none. */
export const dueDateOrNone = dateText(
  (text) => text === none || text === goesOn || isDate(text),
  'a date',
  `${forms}; or ongoing, or none`,
);

/** A calendar year, written 2022. */
export const year = z.int().min(1948).max(2100);

function isDate(text: string): boolean {
  return formOf(text) !== undefined;
}

function dateText(
  isRight: (text: string) => boolean,
  kind: string,
  example: string,
  isDue: boolean = false,
) {
  return z
    .string()
    .superRefine((value, context) => {
      if (isRight(value)) return;
      const { code, ...complaint } = complainOfDate(value, { isRight, kind, example, isDue });
      rule<string>(code, () => complaint)(value, context);
    })
    .meta({ date: true });
}

/** Whether a field holds a date. */
export function isDated(schema: z.core.$ZodType): boolean {
  return z.globalRegistry.get(unwrap(schema))?.['date'] === true;
}
