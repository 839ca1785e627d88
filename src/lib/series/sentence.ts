import { inWords } from '../fields/calendar.ts';
import { inFigures, listed } from '../fields/sentence.ts';
import type { IndicatorEntry } from '../indicator/schema.ts';
import { goodnessOf } from '../snapshot/compare.ts';
import { decimalsOf, figureOf, inDecimals } from '../snapshot/figure.ts';
import { differenceOf, type ValueDifference } from './difference.ts';
import { type Observed, type Series, type SeriesPoint, sinceBreak } from './series.ts';
import { type AgainstTest, pointsOfTrend, recentTrend } from './trend.ts';

/**
 * What a series shows, as sentences to be read in place of its chart: the newest value and what it is compared with,
 * whether there is a trend, for which other times the source gives no value, where the series breaks, and which values
 * were revised.
 */
export function seriesSentence(series: Series<Compared>, measure: Measured, area: string): string {
  return [
    newest(series, measure, area),
    trendSentence(series, measure),
    ...withheldBefore(series),
    ...series.points.flatMap(({ after }) =>
      after
        ? [`From ${inWords(after.from)} it is counted in another way, so the line breaks.`]
        : [],
    ),
    ...series.points.flatMap((point) => revised(point, measure)),
  ].join(' ');
}

function newest({ points }: Series<Compared>, measure: Measured, area: string): string {
  const { now, period } = points.at(-1) as SeriesPoint<Compared>;
  if (now.value === undefined) {
    return `${area}, ${period.words}: no value is given. ${now.suppressed ?? ''}`.trim();
  }
  const [beside] = now.comparisons;
  const other =
    beside?.value === undefined ? '' : `; ${beside.name} ${valueInWords(beside, measure)}`;
  const verdict = beside?.verdict ? ` ${beside.words}.` : '';
  const provisional = now.provisional ? ' The value is provisional.' : '';
  return `${area}, ${period.words}: ${valueInWords(now, measure)}${other}.${verdict}${provisional}`;
}

/** Whether there is a trend, in one sentence or two: what the rule calls, or why it calls none. */
export function trendSentence(series: Series<Compared>, measure: Measured): string {
  const trend = recentTrend(series, measure.kind);
  switch (trend.kind) {
    case 'rising':
    case 'falling': {
      const good = goodnessOf(trend.kind === 'rising' ? 'higher' : 'lower', measure.polarity);
      const verb = trend.kind === 'rising' ? 'rose' : 'fell';
      return `From ${trend.from} to ${trend.to} it ${verb}, by more than chance explains${good ? `: that is ${good}` : ''}.`;
    }
    case 'steady':
      return `From ${trend.from} to ${trend.to} there is no clear trend.`;
    case 'not-tested':
      return `No trend is called, because ${whyNot[trend.because]}.`;
    case 'too-few':
      return tooFew(series, trend.points, measure);
  }
}

function tooFew(series: Series<Compared>, points: number, measure: Measured): string {
  const since = sinceBreak(series).length < series.points.length ? ' since the break' : '';
  const few = `Too few points${since} to call a trend: ${inFigures(points)} of the ${pointsOfTrend} that it takes.`;
  const [before, after] = sinceBreak(series)
    .filter(({ now }) => now.value !== undefined)
    .slice(-2);
  const difference = before && after && differenceOf(before.now, after.now);
  if (!difference || after !== series.points.at(-1)) return few;
  const decimals = Math.max(decimalsOf(before.now), decimalsOf(after.now));
  const size = differenceInWords(difference, decimals, measure);
  const chance = difference.direction
    ? 'which is more than chance explains'
    : 'which may be chance';
  return `${few} It is ${size} than in ${before.period.words}, ${chance}.`;
}

/** What a difference says: “0.8 percentage points less (95% interval: 1.4 less to 0.2 less)”. */
function differenceInWords(
  { by, lower, upper, level }: ValueDifference,
  decimals: number,
  { kind }: Pick<Measured, 'kind'>,
): string {
  const size = (number: number) => inDecimals(rounded(Math.abs(number), decimals), decimals);
  const way = (number: number) => (number < 0 && rounded(-number, decimals) > 0 ? 'less' : 'more');
  const points = kind === 'share' ? ` percentage point${size(by) === '1' ? '' : 's'}` : '';
  const ends = `${size(lower)} ${way(lower)} to ${size(upper)} ${way(upper)}`;
  return `${size(by)}${points} ${way(by)} (${level}% interval: ${ends})`;
}

/** For which times before the newest the source gives no value, with its reason: the line is not drawn there. */
function withheldBefore({ points }: Series<Compared>): string[] {
  const withheld = points.slice(0, -1).filter(({ now }) => now.suppressed !== undefined);
  return [...Map.groupBy(withheld, ({ now }) => now.suppressed)].map(([reason, those]) => {
    const times = those.map(({ period }) => period.words);
    return `For ${listed(times, 'and')} no value is given. ${reason}`;
  });
}

function revised({ period, now, was }: SeriesPoint<Compared>, measure: Measured): string[] {
  return was.map(
    (one) =>
      `The value for ${period.words} was revised in ${inWords(now.snapshot.published)}: it was ${valueInWords(one, measure)}, and is ${valueInWords(now, measure)}.`,
  );
}

/** A value as it stands in a sentence, with its unit only where that is a sign. */
function valueInWords(one: Pick<Observed, 'value' | 'printed'>, measure: Measured): string {
  const { figure } = figureOf(one, measure);
  return /%$/.test(figure) || measure.kind !== 'share' ? figure : `${figure}%`;
}

function rounded(number: number, decimals: number): number {
  return Math.round(number * 10 ** decimals) / 10 ** decimals;
}

/** Why the rule calls no trend, as the end of a sentence. */
const whyNot: Record<AgainstTest, string> = {
  rolling: 'its periods overlap',
  'not-years': 'its values are not all for single years of one kind',
  gap: 'a value is missing among its newest five',
  kind: 'the rule is for shares, rates and ratios alone',
  'no-counts': 'the source does not print the numbers behind each share',
  'all-or-none': 'one of its shares is all or none',
  'no-interval': 'the source does not print a 95% interval with each value',
};

/** A measure, as far as sentences on its values need it. */
export type Measured = Pick<IndicatorEntry, 'kind' | 'polarity'>;

/** A value with what it is compared with. */
export interface Compared extends Observed {
  suppressed?: string | undefined;
  provisional?: boolean | undefined;
  comparisons: readonly {
    name: string;
    value?: number | undefined;
    printed: string;
    words: string;
    verdict?: string | undefined;
  }[];
}
