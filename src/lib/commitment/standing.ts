import type { Lifecycle, Rating } from '../axes/axes.ts';
import type { Day, DayOrMonth } from '../fields/calendar.ts';
import { completionsOf } from '../progress/completions.ts';
import type { Site } from '../site/schema.ts';
import type { ChangeEntry } from './change.ts';
import { dateMoves } from './date-moves.ts';
import { type FreshnessFinding, findFreshness } from './freshness.ts';
import { lastSaid, type Said } from './said.ts';
import type { Due } from './schema.ts';
import { findTimeliness, type TimelinessFinding } from './timeliness.ts';
import type { Withdrawal } from './withdrawal.ts';
import { asWithdrawn, lastDayInForce, type WithdrawnFinding, withdrawnBy } from './withdrawn.ts';

/**
 * How a commitment stands on a day, on four axes that are never merged: the first two as the
 * publisher last said, the last two worked out from dates. `said` is what reports said of it, oldest
 * first.
 */
export function standingOf(
  { due, changes, withdrawn }: Judged,
  said: SaidInReport[],
  on: Day,
  review: Site['review'],
  everyMonths: number | undefined,
): Standing {
  const ended = withdrawnBy(withdrawn, on);
  const asAt = lastDayInForce(withdrawn, on);
  const completions = completionsIn(said, due);
  const moved = dateMoves({ due, changes }, completions, asAt, review.dueSoonMonths);
  const standing = {
    lifecycle: lastSaid<Lifecycle>(statements(said, 'lifecycle'), 'not-said'),
    rating: lastSaid<Rating>(statements(said, 'rating'), 'not-rated'),
    timeliness: {
      ...findTimeliness(due, completions, asAt, review.dueSoonMonths),
      ...(moved && { moved }),
      ...(moved?.takenAway && { rule: 'The date by which it was due was taken away.' }),
    },
    freshness: findFreshness(said.at(-1)?.report.asAt, asAt, review.silentMonths, everyMonths),
  };
  return ended ? asWithdrawn(standing, ended, on) : standing;
}

/** What of a commitment decides how it stands. */
interface Judged {
  due?: Due | undefined;
  changes: ChangeEntry[];
  withdrawn?: Withdrawal | undefined;
}

/** How a commitment stands. The first two are said by the publisher, the last two computed. */
export interface Standing {
  lifecycle: Said<Lifecycle>;
  rating: Said<Rating>;
  timeliness: TimelinessFinding;
  freshness: FreshnessFinding;
  /** When it was withdrawn; then it is neither late nor silent. */
  withdrawn?: WithdrawnFinding;
}

/** What one report said of the commitment. */
export interface SaidInReport {
  report: { id: string; asAt: string };
  lifecycle: { word: string; state: Lifecycle } | undefined;
  rating: { word: string; state: Rating } | undefined;
  scaleWord?: string | undefined;
  completedOn?: string | undefined;
}

/** The days on which reports say that it was completed, the oldest first. */
export function completionsIn(said: Completing[], due: Due | undefined): DayOrMonth[] {
  return completionsOf(
    said.map((one) => ({
      lifecycle: one.lifecycle?.state,
      completedOn: one.completedOn,
      asAt: one.report.asAt,
    })),
    due?.then === 'annually',
  );
}

/** What of an update tells of a completion. */
export interface Completing {
  report: { asAt: DayOrMonth };
  lifecycle: { state: Lifecycle } | undefined;
  completedOn?: DayOrMonth | undefined;
}

function statements<Name extends 'lifecycle' | 'rating'>(said: SaidInReport[], axis: Name) {
  return said.map((one) => ({
    said: one[axis],
    scaleWord: one.scaleWord,
    asAt: one.report.asAt,
    report: one.report.id,
  }));
}
