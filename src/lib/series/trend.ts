import type { Day } from '../fields/calendar.ts';
import { inOneForm, type PeriodKind } from '../fields/observed-period.ts';
import type { IndicatorEntry } from '../indicator/schema.ts';
import { type Observed, type Series, type SeriesPoint, sinceBreak } from './series.ts';

/** So many points a trend takes, and so many are looked at: the newest ones. */
export const pointsOfTrend = 5;

/**
 * The recent trend of a series by the rule of the national public health profiles (the trend markers of Fingertips):
 * the newest five values, of single years one after the other, with no break between them; a chi-squared test for
 * trend, and no trend where leaving out one value would turn its direction. Where the rule does not allow a test,
 * the answer says why.
 */
export function recentTrend<One extends Observed>(
  series: Series<One>,
  kind: IndicatorEntry['kind'],
): Trend {
  const points = sinceBreak(series);
  const valued = points.filter(({ now }) => now.value !== undefined).length;
  if (valued < pointsOfTrend) return { kind: 'too-few', points: valued };
  const five = points.slice(-pointsOfTrend);
  const against = againstTest(five, kind);
  if (against) return { kind: 'not-tested', because: against };
  const sizes = five.map(({ now }) => now);
  const { chiSquared, slopes } =
    kind === 'share' ? ofShares(sizes as Share[]) : ofOthers(sizes as Ranged[]);
  const [way, ...leftOut] = slopes.map(wayOf);
  const moves = chiSquared > critical && leftOut.every((one) => one === way);
  const [oldest, newest] = [five[0], five.at(-1)] as [SeriesPoint<One>, SeriesPoint<One>];
  const [from, to] = inOneForm(oldest.period, newest.period);
  return {
    kind: moves ? (way === 1 ? 'rising' : 'falling') : 'steady',
    from,
    to,
  };
}

export type Trend =
  | { kind: 'rising' | 'falling' | 'steady'; from: string; to: string }
  | { kind: 'too-few'; points: number }
  | { kind: 'not-tested'; because: AgainstTest };

/** Why the rule does not test a series. */
export type AgainstTest =
  | 'rolling'
  | 'not-years'
  | 'gap'
  | 'kind'
  | 'no-counts'
  | 'all-or-none'
  | 'no-interval';

/** 1 for up, -1 for down. A slope that is nothing but for the roundings of the reckoning goes no way. */
function wayOf(slope: number): number {
  return Math.sign(Number(slope.toFixed(9)));
}

/** The value that chi-squared with one degree of freedom passes by chance in 2 of 1,000 cases. */
const critical = 9.549_535_706_083_24;

const years: PeriodKind[] = ['year', 'financial-year', 'academic-year'];

function againstTest<One extends Observed>(
  five: SeriesPoint<One>[],
  kind: IndicatorEntry['kind'],
): AgainstTest | undefined {
  if (five.some(({ period }) => period.kind === 'rolling')) return 'rolling';
  const [first] = five;
  if (!first || !years.includes(first.period.kind)) return 'not-years';
  if (five.some(({ period }) => period.kind !== first.period.kind)) return 'not-years';
  const isNext = ({ period }: SeriesPoint<One>, at: number) =>
    at === 0 || period.first === aYearAfter(five[at - 1]?.period.first ?? '');
  if (!five.every(isNext) || five.some(({ now }) => now.value === undefined)) return 'gap';
  if (kind === 'share') return againstShares(five.map(({ now }) => now));
  if (kind !== 'rate' && kind !== 'ratio') return 'kind';
  const isRanged = ({ now: { interval } }: SeriesPoint<One>) =>
    interval?.level === 95 && interval.upper > interval.lower;
  return five.every(isRanged) ? undefined : 'no-interval';
}

function againstShares(five: Observed[]): AgainstTest | undefined {
  if (five.some(({ count, denominator }) => count === undefined || denominator === undefined)) {
    return 'no-counts';
  }
  const isPart = ({ count, denominator }: Share) => count > 0 && count < denominator;
  return (five as Share[]).every(isPart) ? undefined : 'all-or-none';
}

function aYearAfter(day: Day): Day {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** The chi-squared test for trend in proportions, and the slopes of their log odds: of all, and with each left out. */
function ofShares(shares: Share[]): Tested {
  const sum = (of: (share: Share, time: number) => number) =>
    shares.reduce((total, share, time) => total + of(share, time), 0);
  const all = sum(({ denominator }) => denominator);
  const counted = sum(({ count }) => count);
  const timesAll = sum(({ denominator }, time) => denominator * time);
  const spread = all * sum(({ denominator }, time) => denominator * time ** 2) - timesAll ** 2;
  const together = all * sum(({ count }, time) => count * time) - counted * timesAll;
  return {
    chiSquared: (all * together ** 2) / (counted * (all - counted) * spread),
    slopes: slopesOf(
      shares.map(({ count, denominator }) => ({
        value: Math.log(count / (denominator - count)),
        weight: 1,
      })),
    ).map(({ slope }) => slope),
  };
}

/** A straight line through the values, each weighed by how narrow its interval is. */
function ofOthers(values: Ranged[]): Tested {
  const slopes = slopesOf(
    values.map(({ value, interval: { lower, upper } }) => ({
      value,
      // An interval of 95% is 2 × 1.96 standard errors wide.
      weight: ((upper - lower) / 3.92) ** -2,
    })),
  );
  const [all] = slopes;
  return {
    chiSquared: all ? all.slope ** 2 / all.variance : 0,
    slopes: slopes.map(({ slope }) => slope),
  };
}

function slopesOf(values: Weighed[]): FittedLine[] {
  const timed = values.map((one, time) => ({ ...one, time }));
  return [timed, ...timed.map((left) => timed.filter((one) => one !== left))].map(lineThrough);
}

function lineThrough(values: (Weighed & { time: number })[]): FittedLine {
  const sum = (of: (one: Weighed & { time: number }) => number) =>
    values.reduce((total, one) => total + one.weight * of(one), 0);
  const weights = sum(() => 1);
  const times = sum(({ time }) => time);
  const spread = weights * sum(({ time }) => time ** 2) - times ** 2;
  return {
    slope:
      (weights * sum(({ time, value }) => time * value) - times * sum(({ value }) => value)) /
      spread,
    variance: weights / spread,
  };
}

type Share = Record<'count' | 'denominator', number>;
type Ranged = { value: number; interval: Record<'lower' | 'upper', number> };
type Weighed = Record<'value' | 'weight', number>;
type FittedLine = Record<'slope' | 'variance', number>;

interface Tested {
  chiSquared: number;
  /** Of all values, and with each left out. */
  slopes: number[];
}
