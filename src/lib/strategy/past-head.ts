import type { PlanState } from '../axes/plan-states.ts';
import { english } from '../language/english.ts';
import type { Counts } from '../priority/counts.ts';
import { pastDates } from './past-dates.ts';

/**
 * The head of a column of dates, by all that its rows count. What was met in time has a date that passed too, so
 * beside it only what is overdue, or without a report, can be named. No date makes a proposal late.
 */
export function pastHead(counts: Counts, plan: PlanState): string {
  const words = english.home;
  if (plan === 'draft') return words.withDate;
  const { dated, toCome, overdue, unreported, reported } = pastDates(counts);
  if (toCome + overdue + unreported + reported === dated) return words.pastItsDate;
  return unreported + reported > 0 ? words.overdueOrPassed : words.overdue;
}
