import type { Timeliness } from '../axes/axes.ts';
import {
  addMonths,
  addYears,
  type Day,
  type DayOrMonth,
  dayAfter,
  inWords,
  lastDay,
} from '../fields/calendar.ts';
import type { DateMoves } from './date-moves.ts';
import type { Due } from './schema.ts';

/**
 * Whether a commitment is late, from its due date, the days on which reports say it was completed,
 * and the day as at which we look. Nothing that a publisher says of a rating enters here.
 *
 * A due month means its last day; a commitment is overdue from the day after. One that is due again
 * each year is judged by its earliest due date that has not been met; one completion meets one due
 * date. `completions` are in order of time.
 */
export function findTimeliness(
  due: Due | undefined,
  completions: DayOrMonth[],
  asAt: Day,
  dueSoonMonths: number,
): TimelinessFinding {
  const base = { due, asAt, dueOn: undefined, lateSince: undefined, metOn: undefined };
  if (!due) {
    return { ...base, state: 'no-due-date', rule: 'The source gives no date by which it is due.' };
  }
  const { by, metOn } = dateInForce(due, completions);
  const dueOn = lastDay(by);
  if (metOn) {
    return lastDay(metOn) <= dueOn
      ? {
          ...base,
          state: 'met-on-time',
          dueOn,
          metOn,
          rule: `A report says that it was completed by its due date, ${inWords(by)}.`,
        }
      : {
          ...base,
          state: 'met-late',
          dueOn,
          metOn,
          lateSince: dayAfter(dueOn),
          rule: `A report says that it was completed, but after its due date, ${inWords(by)}.`,
        };
  }
  if (asAt > dueOn) {
    return {
      ...base,
      state: 'overdue',
      dueOn,
      lateSince: dayAfter(dueOn),
      rule: `Its due date, ${inWords(by)}, has passed and no report says that it is completed.`,
    };
  }
  const soon = dueOn <= addMonths(asAt, dueSoonMonths);
  return {
    ...base,
    state: soon ? 'due-soon' : 'not-due',
    dueOn,
    rule: soon
      ? `Its due date, ${inWords(by)}, is at most ${dueSoonMonths} months away.`
      : `Its due date, ${inWords(by)}, is more than ${dueSoonMonths} months away.`,
  };
}

/** The due date that counts now, and the day it was met if it is the last one. */
function dateInForce(
  due: Due,
  completions: DayOrMonth[],
): { by: DayOrMonth; metOn: DayOrMonth | undefined } {
  if (due.then !== 'annually') return { by: due.by, metOn: completions[0] };
  let by = due.by;
  for (let met = 0; met < completions.length; met++) by = addYears(by, 1);
  return { by, metOn: undefined };
}

export interface TimelinessFinding {
  state: Timeliness;
  /** The last day on which it would be on time. */
  dueOn: Day | undefined;
  /** The first day on which it was late, when it is overdue or was met late. */
  lateSince: Day | undefined;
  /** When it was met, as exact as the report is. */
  metOn: DayOrMonth | undefined;
  due: Due | undefined;
  /** The rule that gave the state, with its figures, as one plain sentence. */
  rule: string;
  asAt: Day;
  /** How its due date has moved, when it has. The state goes by the current date. */
  moved?: DateMoves;
}
