import { type Interval, isWithin, overlap } from '../fields/interval.ts';
import type { Polarity } from '../indicator/schema.ts';
import { type PlaceOnAxis, placeOnAxis } from './axis.ts';
import type { ObservationEntry } from './schema.ts';

/**
 * How a value compares with one that the source sets beside it. Without a confidence interval a difference may be
 * chance, so there is only “higher”, “lower” and “the same”. With one, a value is similar as long as the other lies
 * within it (or the two intervals meet), and else clearly higher or lower; better or worse where it is said which
 * way is better.
 */
export function compare(
  { value, interval }: Pick<ObservationEntry, 'value' | 'interval'>,
  comparator: Pick<ObservationEntry['comparators'][number], 'name' | 'value' | 'interval'>,
  polarity: Polarity = 'no-judgement',
): Comparison {
  if (value === undefined || comparator.value === undefined) {
    return { words: 'Cannot be compared', position: undefined, held: false, verdict: undefined };
  }
  const place = placeOnAxis(value, comparator.value);
  const direction = directionOf(value, comparator.value);
  if (!isSound(value, interval)) {
    return { words: arithmetic(direction, comparator.name), verdict: undefined, ...place };
  }
  const beside = isSound(comparator.value, comparator.interval)
    ? comparator.interval
    : { lower: comparator.value, upper: comparator.value };
  if (overlap(interval, beside) || direction === 'same') {
    return { words: `Similar to ${comparator.name}`, verdict: 'similar', ...place };
  }
  const good = goodnessOf(direction, polarity);
  return {
    words: `Clearly ${direction} than ${comparator.name}${good ? `, and that is ${good}` : ''}`,
    verdict: good ?? direction,
    ...place,
  };
}

/** Whether it is better or worse to be higher, or to be lower; undefined where neither is better. */
export function goodnessOf(
  direction: 'higher' | 'lower',
  polarity: Polarity,
): 'better' | 'worse' | undefined {
  if (polarity === 'no-judgement') return undefined;
  return (direction === 'higher') === (polarity === 'higher-is-better') ? 'better' : 'worse';
}

/** What is said of a value beside another one, and where the dot stands. */
export interface Comparison extends PlaceOnAxis {
  words: string;
  /** What the intervals allow to be said; undefined where the difference is arithmetic and no more. */
  verdict?: Verdict | undefined;
}

export type Verdict = 'similar' | 'better' | 'worse' | 'higher' | 'lower';

/** A range that a verdict can rest on: its level is said and high enough, and the value lies within it. */
function isSound(value: number, interval: Interval | undefined): interval is Interval {
  return interval !== undefined && (interval.level ?? 0) >= 95 && isWithin(value, interval);
}

function directionOf(value: number, beside: number): 'same' | 'higher' | 'lower' {
  if (value === beside) return 'same';
  return value > beside ? 'higher' : 'lower';
}

function arithmetic(direction: ReturnType<typeof directionOf>, name: string): string {
  if (direction === 'same') return `The same as ${name}`;
  return `${direction === 'higher' ? 'Higher' : 'Lower'} than ${name}`;
}
