import { type Day, isDay, today } from '../fields/calendar.ts';

/**
 * The day as at which the site is built: the environment variable AS_AT, written 2023-10-01, or
 * today in the United Kingdom.
 *
 * Throws an error with a message for the person who runs the build when AS_AT is not a real day.
 */
export function asAtDay(environment: { AS_AT?: string | undefined }): Day {
  const wanted = environment.AS_AT?.trim();
  if (!wanted) return today('Europe/London');
  if (isDay(wanted)) return wanted;
  throw new Error(
    `AS_AT is “${wanted}”, which is not a day. Write a real day, year first, for example AS_AT=2023-10-01.`,
  );
}
