import { inOrderOfTime, type PartialDate } from '../fields/calendar.ts';
import { type DatedPeriod, datedPeriod, periodInWords } from '../fields/observed-period.ts';
import type { ActualEntry } from './figures.ts';

/**
 * What was measured, in order of time, each time once: as it was published last, with what had been published before
 * where that was another value. A time that is known in words alone stands at the end.
 */
export function actualPoints<One extends PublishedOnDay>(
  actuals: readonly One[],
): ActualPoint<One>[] {
  const byTime = Map.groupBy(actuals, ({ period }) => timeKey(period));
  return [...byTime.values()].map(pointOf).sort(byTimeOf);
}

/** The same for two times that are the same days, or the same words where no days are known. */
export function timeKey(period: PublishedOnDay['period']): string {
  const dated = datedPeriod(period);
  return dated ? `${dated.first} ${dated.last}` : periodInWords(period);
}

/** The order of things with a time; those without days come last, as they stand. */
export function byTimeOf(one: Timed, other: Timed): number {
  if (!one.dated || !other.dated) return Number(!one.dated) - Number(!other.dated);
  return (
    one.dated.last.localeCompare(other.dated.last) ||
    one.dated.first.localeCompare(other.dated.first)
  );
}

/** What was measured for one time. */
export interface ActualPoint<One> extends Timed {
  words: string;
  /** As it was published last. */
  now: One;
  /** What had been published for the time before, where that was another value; the oldest first. */
  was: One[];
}

/** What is for a time, which may be known in words alone. */
export interface Timed {
  dated: DatedPeriod | undefined;
}

function pointOf<One extends PublishedOnDay>(same: One[]): ActualPoint<One> {
  const published = same.toSorted((one, other) => inOrderOfTime(one.published, other.published));
  const now = published.at(-1) as One;
  return {
    dated: datedPeriod(now.period),
    words: periodInWords(now.period),
    now,
    was: published.slice(0, -1).filter((one, at) => one.printed !== published[at + 1]?.printed),
  };
}

interface PublishedOnDay extends Pick<ActualEntry, 'period' | 'printed'> {
  published: PartialDate;
}
