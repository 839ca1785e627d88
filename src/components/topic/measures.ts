import type { Indicator, Observation } from '../../lib/register/snapshots.ts';
import { newestOf } from '../../lib/series/series.ts';

/** At most so many places stand on the page of a topic. The page of the measure has all. */
const mostPlaces = 8;

/**
 * The measure that the page of a topic shows place by place: the one with the most values that are set beside
 * another, else the one with the most values. The others are linked to.
 */
export function measuresOf(indicators: readonly Indicator[]): TopicMeasures {
  const ranked = indicators.toSorted(
    (one, other) =>
      comparedIn(other).length - comparedIn(one).length ||
      other.observations.length - one.observations.length,
  );
  const shown = ranked.find(({ observations }) => observations.length > 0);
  const compared = shown ? comparedIn(shown) : [];
  const alone = compared.length > 0 ? [] : newestOf(shown?.observations ?? []);
  return {
    shown,
    compared: mostTelling(compared),
    alone: mostTelling(alone),
    others: indicators.filter((one) => one !== shown),
    places: newestOf(shown?.observations ?? []).length,
  };
}

/** The values of whole profiles stand before those of a part of a place. */
function mostTelling(observations: Observation[]): Observation[] {
  const [parts = [], whole = []] = [true, false].map((isPart) =>
    observations.filter(({ isOfAnotherArea }) => isOfAnotherArea === isPart),
  );
  return [...whole, ...parts].slice(0, mostPlaces);
}

function comparedIn({ observations }: Indicator): Observation[] {
  return newestOf(observations).filter(({ comparisons }) => comparisons.length > 0);
}

interface TopicMeasures {
  shown: Indicator | undefined;
  compared: Observation[];
  alone: Observation[];
  others: Indicator[];
  /** How many values the measure has in all. */
  places: number;
}
