import { inWords, lastDay } from './calendar.ts';
import { formOf, yearsOfDates } from './date-forms.ts';
import { monthNumber, readingsOf } from './date-readings.ts';
import { listed } from './sentence.ts';
import { monthNames } from './span-words.ts';
import { quote, withPlainSpaces } from './text.ts';
import { complainOfVagueDate, type DateComplaint, type WantedDate } from './vague-date.ts';

/** Why a text is no date of the kind that is asked for, and what to write or to ask. */
export function complainOfDate(value: string, wanted: WantedDate): DateComplaint {
  const all = readingsOf(value);
  const readings = all.filter(wanted.isRight);
  if (readings.length > 0) return complainOfForm(value, readings, all.length > 1);
  return (
    complainOfVagueDate(value, wanted) ?? beyond(value) ?? impossible(value) ?? other(value, wanted)
  );
}

/** The date is there, in another form; the source decides where that form can mean several. */
function complainOfForm(value: string, readings: string[], isVague: boolean): DateComplaint {
  const [only = ''] = readings;
  if (isVague) {
    const choices = readings.map((date) => `${date} for ${withPlainSpaces(called(date))}`);
    return {
      code: 'vague-date',
      what: `${quote(value)} can mean more than one date.`,
      fix: `Look in the source which one it is. Write ${listed(choices)}.`,
    };
  }
  if (/^\d{1,2}[/. -]\d/.test(value.trim()) && formOf(only) !== 'financial-year') {
    return {
      code: 'british-date',
      what: `${quote(value)} puts the day first.`,
      fix: `Write the year first, then the month, then the day: ${only}.`,
    };
  }
  const dayToo = /^([a-z]{3,9})\.?[ -]?(\d{2})$/i.exec(value.trim())?.[2];
  if (dayToo && Number(dayToo) <= 31) {
    return {
      code: 'vague-date',
      what: `${quote(value)} can be a month of a year or a day with no year.`,
      fix: `Write ${only} for ${withPlainSpaces(inWords(only))}. If it is a day, find its year and write it whole, for example ${only}-${dayToo}.`,
    };
  }
  const words = withPlainSpaces(called(only));
  const meaning = words === value.trim() ? '' : ` for ${words}`;
  return {
    code: 'not-a-date',
    what: `${quote(value)} is not written as this site reads dates.`,
    fix: `Write ${formOf(only) === 'year' ? `"${only}"` : only}${meaning}.${lasts(only)}`,
  };
}

/** What a date is called where its form matters: “the financial year 2016/17”. */
function called(date: string): string {
  return `${formOf(date) === 'financial-year' ? 'the financial year ' : ''}${inWords(date)}`;
}

function lasts(date: string): string {
  const form = formOf(date);
  return form === 'day' || form === 'month'
    ? ''
    : ` It means its last day, ${withPlainSpaces(inWords(lastDay(date)))}.`;
}

/** A date of a year in which nothing of this can have been, or be due. */
function beyond(value: string): DateComplaint | undefined {
  const year = dayOf(value.trim())?.year ?? Number(/^(\d{4})(?:-|$)/.exec(value.trim())?.[1]);
  const { from, to } = yearsOfDates;
  if (!(year < from || year > to)) return undefined;
  return {
    code: 'out-of-range',
    what: `${quote(value)} is not in the years ${from} to ${to}.`,
    fix: 'Look at the source again, and write the year that it prints.',
  };
}

/** A date that is written well, or with the day first, and is in no calendar. */
function impossible(value: string): DateComplaint | undefined {
  if (formOf(value)) return undefined;
  const { year, month } = dayOf(value.trim()) ?? {};
  if (year && month && month <= 12) {
    const days = Number(lastDay(`${year}-${String(month).padStart(2, '0')}`).slice(8));
    return {
      code: 'impossible-date',
      what: `${quote(value)} is not in the calendar: ${monthNames[month - 1]} ${year} has ${days} days.`,
      fix: `Look at the source again. Write a day that exists, year first, for example ${year}-${String(month).padStart(2, '0')}-${days}.`,
    };
  }
  if (/^\d{4}-\d{2}-Q\d$|^\d{4}-\d{4}$|^\d{4}-(?:1[3-9]|[2-9]\d)$/.test(value)) {
    return {
      code: 'impossible-date',
      what: `${quote(value)} is neither a month nor a financial year.`,
      fix: 'A month is 01 to 12, for example 2016-09. The years of a financial year follow each other, for example 2016-17, and 2016-17-Q3 is its third quarter.',
    };
  }
  return /^\d{4}-(?:\d{2}(?:-\d{2})?|Q\d)$/.test(value)
    ? {
        code: 'impossible-date',
        what: `${quote(value)} is not in the calendar.`,
        fix: 'Write a date that exists, year first, for example 2023-09-30, 2023-09 or 2023-Q3.',
      }
    : undefined;
}

function dayOf(text: string): { year: number; month: number } | undefined {
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const [, month, year] = /^\d{1,2}[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const [, name, named] = /^\d{1,2}(?:st|nd|rd|th)? ([a-z]+),? (\d{4})$/i.exec(text) ?? [];
  const found = Number(isoMonth ?? month ?? (name && monthNumber(name)));
  return found > 0 ? { year: Number(isoYear ?? year ?? named), month: found } : undefined;
}

function other(value: string, { kind, example }: WantedDate): DateComplaint {
  return {
    code: 'not-a-date',
    what: `${quote(value)} is not ${kind} as this site writes it.`,
    fix: `Write ${kind} that exists, year first, for example ${example}.`,
  };
}
