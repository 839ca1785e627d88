import type { Compared, Measured } from './sentence.ts';
import { trendSentence } from './sentence.ts';
import type { Series } from './series.ts';
import { recentTrend } from './trend.ts';

/**
 * The measures that moved: each series of a place as a whole for which the rule calls a trend up or down, with the sentence that
 * says so. What the rule does not call is not among them, however far two values lie apart.
 */
export function movedMeasures<
  One extends Compared & { forArea: { name: string } },
  Measure extends Measured & { series: readonly Series<One>[] },
>(measures: readonly Measure[], most: number): MovedMeasure<One, Measure>[] {
  return measures
    .flatMap((measure) =>
      measure.series.flatMap((series) => {
        const newest = series.points.at(-1)?.now;
        const { kind } = recentTrend(series, measure.kind);
        if (!newest || newest.for || (kind !== 'rising' && kind !== 'falling')) return [];
        const sentence = trendSentence(series, measure);
        return [{ measure, series, area: newest.forArea.name, sentence }];
      }),
    )
    .slice(0, most);
}

/** A measure that moved in one place. */
interface MovedMeasure<One, Measure> {
  measure: Measure;
  series: Series<One>;
  area: string;
  sentence: string;
}
