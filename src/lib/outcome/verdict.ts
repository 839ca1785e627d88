import type { Day } from '../fields/calendar.ts';
import { datedPeriod } from '../fields/observed-period.ts';
import type { Polarity } from '../indicator/schema.ts';
import { type ActualPoint, timeKey } from './actual-points.ts';
import type { ActualEntry, TargetEntry } from './figures.ts';

/**
 * Whether a target was met, as far as figures show it: the value for the target’s own time beside the target, where it is
 * said which way is better. It cannot be told while the value is provisional, or while the target lies within its
 * interval. What the publisher says of it changes nothing here.
 */
export function judgeTarget(
  { period, value: aim }: Pick<TargetEntry, 'period' | 'value'>,
  points: readonly ActualPoint<MeasuredValue>[],
  polarity: Polarity,
  asAt: Day,
): TargetVerdict {
  const dated = datedPeriod(period);
  if (!dated) return unsure('no-dates');
  if (aim === undefined) return unsure('no-number');
  if (polarity === 'no-judgement') return unsure('no-polarity');
  const own = points.find(({ now }) => timeKey(now.period) === timeKey(period))?.now;
  if (!own) return unsure(asAt <= dated.last ? 'not-over' : 'no-figure');
  if (own.value === undefined) return unsure('withheld');
  if (own.provisional) return unsure('provisional');
  const [worst, best] = endsOf(own.value, own.interval, polarity);
  const reaches = (end: number) => (polarity === 'higher-is-better' ? end >= aim : end <= aim);
  if (reaches(worst)) return { verdict: 'met', because: undefined };
  if (!reaches(best)) return { verdict: 'not-met', because: undefined };
  return unsure('interval');
}

/** What figures can show of a target. */
export const targetVerdicts = ['met', 'not-met', 'cannot-be-told'] as const;

/** What figures show of a target, and why they show nothing. */
export type TargetVerdict =
  | { verdict: 'met' | 'not-met'; because: undefined }
  | { verdict: 'cannot-be-told'; because: WhyUnsure };

export type WhyUnsure =
  | 'no-dates'
  | 'no-number'
  | 'no-polarity'
  | 'not-over'
  | 'no-figure'
  | 'withheld'
  | 'provisional'
  | 'interval';

function unsure(because: WhyUnsure): TargetVerdict {
  return { verdict: 'cannot-be-told', because };
}

function endsOf(value: number, interval: ActualEntry['interval'], polarity: Polarity) {
  const { lower, upper } = interval ?? { lower: value, upper: value };
  return polarity === 'higher-is-better' ? ([lower, upper] as const) : ([upper, lower] as const);
}

type MeasuredValue = Pick<
  ActualEntry,
  'period' | 'printed' | 'published' | 'value' | 'interval' | 'provisional'
>;
