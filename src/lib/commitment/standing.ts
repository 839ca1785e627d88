import type { Day } from '../fields/calendar.ts';
import { completionsOf } from '../progress/completions.ts';
import type { Site } from '../site/schema.ts';
import type { Lifecycle, Rating } from './axes.ts';
import { type FreshnessFinding, findFreshness } from './freshness.ts';
import { lastSaid, type Said } from './said.ts';
import type { Due } from './schema.ts';
import { findTimeliness, type TimelinessFinding } from './timeliness.ts';

/**
 * How a commitment stands on a day, on four axes that are never merged: the first two as the
 * publisher last said, the last two worked out from dates. `said` is what reports said of it, oldest
 * first.
 */
export function standingOf(
  due: Due | undefined,
  said: SaidInReport[],
  asAt: Day,
  review: Site['review'],
  everyMonths: number | undefined,
): Standing {
  const completions = completionsOf(
    said.map((one) => ({
      lifecycle: one.lifecycle?.state,
      completedOn: one.completedOn,
      asAt: one.report.asAt,
    })),
    due?.then === 'annually',
  );
  return {
    lifecycle: lastSaid<Lifecycle>(statements(said, 'lifecycle'), 'not-said'),
    rating: lastSaid<Rating>(statements(said, 'rating'), 'not-rated'),
    timeliness: findTimeliness(due, completions, asAt, review.dueSoonMonths),
    freshness: findFreshness(said.at(-1)?.report.asAt, asAt, review.silentMonths, everyMonths),
  };
}

/** How a commitment stands. The first two are said by the publisher, the last two computed. */
export interface Standing {
  lifecycle: Said<Lifecycle>;
  rating: Said<Rating>;
  timeliness: TimelinessFinding;
  freshness: FreshnessFinding;
}

/** What one report said of the commitment. */
export interface SaidInReport {
  report: { id: string; asAt: string };
  lifecycle: { word: string; state: Lifecycle } | undefined;
  rating: { word: string; state: Rating } | undefined;
  completedOn?: string | undefined;
}

function statements<Name extends 'lifecycle' | 'rating'>(said: SaidInReport[], axis: Name) {
  return said.map((one) => ({ said: one[axis], asAt: one.report.asAt, report: one.report.id }));
}
