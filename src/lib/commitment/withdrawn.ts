import type { Lifecycle, Rating, Timeliness } from '../axes/axes.ts';
import { atDate, type Day, dayBefore, knownFrom } from '../fields/calendar.ts';
import type { FreshnessFinding } from './freshness.ts';
import type { Said } from './said.ts';
import type { TimelinessFinding } from './timeliness.ts';
import type { Withdrawal } from './withdrawal.ts';

/** The withdrawal of a commitment, if it holds on the day: before its date the commitment stood. */
export function withdrawnBy(withdrawn: Withdrawal | undefined, asAt: Day): Withdrawal | undefined {
  return withdrawn && knownFrom(withdrawn.on) <= asAt ? withdrawn : undefined;
}

/** The last day on which a commitment could become late or silent: the day before it was withdrawn. */
export function lastDayInForce(withdrawn: Withdrawal | undefined, asAt: Day): Day {
  const ended = withdrawnBy(withdrawn, asAt);
  return ended ? dayBefore(knownFrom(ended.on)) : asAt;
}

/**
 * How a withdrawn commitment stands: it is neither late nor silent from then on. What was met stays met,
 * and what its publisher last said stays beside.
 */
export function asWithdrawn(
  standing: Unwithdrawn,
  { on, reason }: Withdrawal,
  asAt: Day,
): Unwithdrawn & { withdrawn: WithdrawnFinding } {
  const { timeliness, freshness, lifecycle } = standing;
  const when = `It was withdrawn ${atDate(on)}`;
  const isOpen = open.includes(timeliness.state);
  return {
    ...standing,
    lifecycle: { state: 'withdrawn' },
    timeliness: {
      ...timeliness,
      asAt,
      ...(isOpen && {
        state: 'no-longer-due' as const,
        rule: `${when}, so it cannot become late.`,
      }),
    },
    freshness: {
      ...freshness,
      asAt,
      endedIn: undefined,
      state: 'closed',
      rule: `${when}, so no more reports on it are expected.`,
    },
    withdrawn: { on, reason, said: lifecycle },
  };
}

/** That a commitment was withdrawn, with what its publisher last said of where the work was. */
export interface WithdrawnFinding extends Pick<Withdrawal, 'on' | 'reason'> {
  said: Said<Lifecycle>;
}

interface Unwithdrawn {
  lifecycle: Said<Lifecycle>;
  rating: Said<Rating>;
  timeliness: TimelinessFinding;
  freshness: FreshnessFinding;
}

const open: Timeliness[] = ['not-due', 'due-soon', 'overdue', 'date-passed-no-report'];
