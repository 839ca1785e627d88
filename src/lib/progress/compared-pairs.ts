import { type Day, firstDay, type PartialDate } from '../fields/calendar.ts';
import { reportKnownFrom } from './first-known.ts';

/**
 * The pairs of reports of a strategy that have a page of their own: each report with the one before it and with the
 * first. A report that came later than one of a later date has both its neighbours. What is a pair on one day is
 * one for good, and each report adds three at most.
 *
 * @param reports those known of the strategy, the newest first.
 * @returns pairs by the later report, the newest first.
 */
export function comparedPairs<One extends Datable>(reports: readonly One[]): ComparedPair<One>[] {
  const oldestFirst = reports.toReversed();
  const place = new Map(oldestFirst.map((report, at) => [report, at]));
  const known: One[] = [];
  const pairs = new Map<string, ComparedPair<One>>();
  const add = (earlier: One | undefined, later: One | undefined) => {
    if (!earlier || !later || earlier === later) return;
    pairs.set(`${later.slug} ${earlier.slug}`, { earlier, later });
  };
  for (const report of oldestFirst.toSorted((one, other) =>
    dayOf(one).localeCompare(dayOf(other)),
  )) {
    const at = known.filter((one) => (place.get(one) ?? 0) < (place.get(report) ?? 0)).length;
    known.splice(at, 0, report);
    add(known[at - 1], report);
    add(report, known[at + 1]);
    add(known[0], known.at(-1));
  }
  return [...pairs.values()].sort(
    (one, other) =>
      (place.get(other.later) ?? 0) - (place.get(one.later) ?? 0) ||
      (place.get(other.earlier) ?? 0) - (place.get(one.earlier) ?? 0),
  );
}

/** Two reports that are set beside each other. */
export interface ComparedPair<One> {
  earlier: One;
  later: One;
}

interface Datable {
  slug: string;
  asAt: PartialDate;
  published?: PartialDate | undefined;
}

/** From when a report is known. */
function dayOf(report: Datable): Day {
  return firstDay(reportKnownFrom(report));
}
