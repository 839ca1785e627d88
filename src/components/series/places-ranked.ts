import type { Indicator, Observation } from '../../lib/register/snapshots.ts';
import { rankedInWords } from '../../lib/series/ranked.ts';

/**
 * The places of a measure from the highest value to the lowest, for the newest period that several places have a value
 * for. Undefined where no period has two.
 */
export function placesRanked({ series }: Pick<Indicator, 'series'>): RankedPeriod | undefined {
  const valued = series
    .flatMap(({ points }) => points)
    .filter(({ now }) => now.value !== undefined && now.for === undefined);
  const byPeriod = Map.groupBy(valued, ({ period }) => `${period.last} ${period.first}`);
  const shared = [...byPeriod].filter(([, points]) => points.length > 1);
  const [, points = []] = shared.toSorted(([one], [other]) => other.localeCompare(one))[0] ?? [];
  const [first] = points;
  if (!first) return undefined;
  const places = points
    .map(({ now }) => now)
    .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0));
  const period = first.period.words;
  return { places, period, sentence: rankedInWords(places, period) };
}

export interface RankedPeriod {
  places: Observation[];
  period: string;
  sentence: string;
}
