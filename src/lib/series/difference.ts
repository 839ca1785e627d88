import { type DatedPeriod, shareDays } from '../fields/observed-period.ts';
import type { ObservationEntry } from '../snapshot/schema.ts';

/**
 * By how much one value differs from an earlier one, with the interval of the difference: the distances from each
 * value to the ends of its own interval, squared and added (Newcombe 1998). Undefined where that cannot be said:
 * without intervals of one level, or for periods that have days in common.
 */
export function differenceOf(
  before: RangedAtTime,
  after: RangedAtTime,
): ValueDifference | undefined {
  if (!before.dated || !after.dated || shareDays(before.dated, after.dated)) return undefined;
  return differenceBetween(before, after);
}

/** The same for two values that are counted apart, such as those of two places for one period. */
export function differenceBetween(
  before: WithInterval,
  after: WithInterval,
): ValueDifference | undefined {
  if (before.value === undefined || after.value === undefined) return undefined;
  const [one, other] = [before.interval, after.interval];
  if (one?.level === undefined || one.level !== other?.level) return undefined;
  const by = after.value - before.value;
  const down = Math.hypot(after.value - other.lower, one.upper - before.value);
  const up = Math.hypot(other.upper - after.value, before.value - one.lower);
  const [lower, upper] = [by - down, by + up];
  const direction = lower > 0 ? 'up' : upper < 0 ? 'down' : undefined;
  return { by, lower, upper, level: one.level, direction };
}

export interface ValueDifference {
  by: number;
  lower: number;
  upper: number;
  /** The level of both intervals in per cent, and so of this one. */
  level: number;
  /** Which way, where the whole interval of the difference lies on one side of nothing. */
  direction: 'up' | 'down' | undefined;
}

type WithInterval = Pick<ObservationEntry, 'value' | 'interval'>;

interface RangedAtTime extends WithInterval {
  dated: DatedPeriod | undefined;
}
