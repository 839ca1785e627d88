import { type Day, isDay, today } from '../fields/calendar.ts';
import { yearsOfDates } from '../fields/date-forms.ts';

/**
 * The day as at which the site is built and checked: the environment variable AS_AT, written 2023-10-01, or
 * today in the United Kingdom.
 *
 * Throws an error with a message for the person who runs the command when AS_AT is not a day of the years 1900 to 2100.
 */
export function asAtDay(environment: { AS_AT?: string | undefined }): Day {
  const wanted = environment.AS_AT?.trim();
  if (!wanted) return today('Europe/London');
  if (isDay(wanted)) return wanted;
  throw new Error(
    `AS_AT is “${wanted}”, which ${whyNot(wanted)}.\nWrite a day that exists, year first: AS_AT=2026-11-21. Without AS_AT it is today.`,
  );
}

function whyNot(text: string): string {
  const [, year] = /^(\d{4})-\d{2}-\d{2}$/.exec(text) ?? [];
  if (year === undefined) return 'is not a day as this site writes it';
  const { from, to } = yearsOfDates;
  const isWithin = Number(year) >= from && Number(year) <= to;
  return isWithin ? 'is not in the calendar' : `is not in the years ${from} to ${to}`;
}
