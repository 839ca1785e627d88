import type { Lifecycle } from '../axes/axes.ts';
import type { DayOrMonth } from '../fields/calendar.ts';

/**
 * The dates on which reports say that a commitment was completed, oldest first.
 *
 * A date of completion says so even where the report gives no word for it.
 *
 * A report that only repeats the last one is not a new completion. A completion that a later report
 * takes back no longer counts, unless the commitment is due again each year: then “not started” is
 * simply how the next year begins.
 */
export function completionsOf(updates: CompletionUpdate[], dueEachYear: boolean): DayOrMonth[] {
  let dates: DayOrMonth[] = [];
  let last: Lifecycle | undefined;
  for (const { lifecycle: said, completedOn, asAt } of updates) {
    const lifecycle = said ?? (completedOn && 'completed');
    if (!lifecycle) continue;
    if (lifecycle === 'completed') {
      const date = completedOn ?? asAt;
      const repeats = last === 'completed' && (!completedOn || dates.at(-1) === completedOn);
      if (!repeats) dates = [...dates, date];
    } else if (!dueEachYear) {
      dates = [];
    }
    last = lifecycle;
  }
  return dates;
}

interface CompletionUpdate {
  /** What the update says on the lifecycle; undefined when it says nothing there. */
  lifecycle: Lifecycle | undefined;
  completedOn: DayOrMonth | undefined;
  /** The as-at date of the report. */
  asAt: DayOrMonth;
}
