import type { PartialDate } from '../fields/calendar.ts';
import type { ProgressEntry } from './schema.ts';

/**
 * The date from which a report is known: the day on which it was published or, when that is not printed,
 * the date at which it was true.
 */
export function reportKnownFrom({
  published,
  asAt,
}: Pick<ProgressEntry, 'published' | 'asAt'>): PartialDate {
  return published ?? asAt;
}
