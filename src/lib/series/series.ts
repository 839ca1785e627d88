import { firstDay, inOrderOfTime, type PartialDate } from '../fields/calendar.ts';
import type { DatedPeriod } from '../fields/observed-period.ts';
import type { ObservationEntry } from '../snapshot/schema.ts';

/**
 * The values of measures joined into series, one for each measure, area and group of people, in order of time. A period that
 * several profiles print stands once, as the newest prints it, with what the others printed otherwise.
 */
export function seriesOf<One extends Observed>(observations: readonly One[]): Series<One>[] {
  const dated = observations.filter(isDated);
  return [...Map.groupBy(dated, keyOf)].map(([key, all]) => {
    const byPeriod = Map.groupBy(all, ({ dated: { first, last } }) => `${first} ${last}`);
    const points = [...byPeriod.values()].map(pointOf);
    return { key, points: inOrder(points, all[0]?.indicator.breaks ?? []) };
  });
}

/** The values to set beside others: of each series the newest, and every value that stands in none. */
export function newestOf<One extends Observed>(observations: readonly One[]): One[] {
  const newest = new Set(seriesOf(observations).map(({ points }) => points.at(-1)?.now));
  return observations.filter((one) => one.dated === undefined || newest.has(one));
}

/** The parts of a series within which values can be compared: a break stands between two. */
export function segmentsOf<One>(points: readonly SeriesPoint<One>[]): SeriesPoint<One>[][] {
  const segments: SeriesPoint<One>[][] = [];
  for (const point of points) {
    const last = segments.at(-1);
    if (last && !point.after) last.push(point);
    else segments.push([point]);
  }
  return segments;
}

/** The part of a series since its last break. */
export function sinceBreak<One>({
  points,
}: {
  points: readonly SeriesPoint<One>[];
}): SeriesPoint<One>[] {
  return segmentsOf(points).at(-1) ?? [];
}

/** What the values of one measure for one area and group of people were, period by period. */
export interface Series<One> {
  key: string;
  /** In order of time. */
  points: SeriesPoint<One>[];
}

/** One period of a series. */
export interface SeriesPoint<One> {
  period: DatedPeriod;
  /** As the newest profile prints it. */
  now: One;
  /** What earlier profiles printed for the period, where that was another value; the oldest first. */
  was: One[];
  /** The break between this period and the one before. */
  after: SeriesBreak | undefined;
}

/** Where the way of counting changed. */
export interface SeriesBreak {
  from: PartialDate;
  reason: string;
}

/** What is needed of a value to put it into a series. */
export interface Observed
  extends Pick<ObservationEntry, 'value' | 'printed' | 'interval' | 'count' | 'denominator'> {
  indicator: { id: string; breaks: readonly SeriesBreak[] };
  forArea: { id: string };
  for?: ObservationEntry['for'];
  dated: DatedPeriod | undefined;
  snapshot: { published: PartialDate };
}

type WithPeriod<One> = One & { dated: DatedPeriod };

function isDated<One extends Observed>(one: One): one is WithPeriod<One> {
  return one.dated !== undefined;
}

function keyOf({ indicator, forArea, for: people }: Observed): string {
  return [indicator.id, forArea.id, people?.sex, people?.age, people?.group]
    .filter(Boolean)
    .join(' ');
}

function pointOf<One extends Observed>(same: WithPeriod<One>[]): SeriesPoint<One> {
  const printed = same.toSorted((one, other) =>
    inOrderOfTime(one.snapshot.published, other.snapshot.published),
  );
  const now = printed.at(-1) as WithPeriod<One>;
  const isOther = (one: One, next: One) =>
    one.value !== next.value || (one.value === undefined && one.printed !== next.printed);
  return {
    period: now.dated,
    now,
    was: printed.slice(0, -1).filter((one, at) => isOther(one, printed[at + 1] as One)),
    after: undefined,
  };
}

function inOrder<One>(
  points: SeriesPoint<One>[],
  breaks: readonly SeriesBreak[],
): SeriesPoint<One>[] {
  const ordered = points.toSorted(
    (one, other) =>
      one.period.first.localeCompare(other.period.first) ||
      one.period.last.localeCompare(other.period.last),
  );
  return ordered.map((point, at) => {
    const before = ordered[at - 1];
    const after = breaks.findLast(({ from }) => {
      const day = firstDay(from);
      return before && before.period.first < day && day <= point.period.first;
    });
    return { ...point, after };
  });
}
