import type { Freshness } from '../axes/axes.ts';
import { addMonths, type Day, type DayOrMonth, inWords, lastDay } from '../fields/calendar.ts';

/**
 * Whether there is news of a commitment, from the date of its last update and the day as at which we
 * look. `everyMonths` is the rhythm that the strategy has set itself, if it has; `silentMonths` is
 * the rule of the site. An update speaks for the last day of the month at which it was true.
 */
export function findFreshness(
  lastUpdate: DayOrMonth | undefined,
  asAt: Day,
  silentMonths: number,
  everyMonths: number | undefined,
): FreshnessFinding {
  if (!lastUpdate) {
    return {
      state: 'never-updated',
      lastUpdate,
      silentAfter: undefined,
      asAt,
      rule: 'We have found no progress report that says anything about it.',
    };
  }
  const heard = lastDay(lastUpdate);
  const silentAfter = addMonths(heard, silentMonths);
  const expected = everyMonths === undefined ? undefined : addMonths(heard, everyMonths);
  const found = { lastUpdate, silentAfter, asAt };
  if (asAt > silentAfter) {
    return {
      ...found,
      state: 'silent',
      rule: `The last report on it, of ${inWords(lastUpdate)}, is more than ${silentMonths} months old.`,
    };
  }
  if (expected && asAt > expected) {
    return {
      ...found,
      state: 'update-late',
      rule: `A report is due every ${everyMonths} months, and the last one is of ${inWords(lastUpdate)}.`,
    };
  }
  return {
    ...found,
    state: 'updated',
    rule: `The last report on it, of ${inWords(lastUpdate)}, is at most ${everyMonths ?? silentMonths} months old.`,
  };
}

export interface FreshnessFinding {
  state: Freshness;
  lastUpdate: DayOrMonth | undefined;
  /** The last day before it counts as silent. */
  silentAfter: Day | undefined;
  /** The rule that gave the state, with its figures, as one plain sentence. */
  rule: string;
  asAt: Day;
}
