import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { middleOf } from '../../lib/fields/observed-period.ts';
import { besideOf, comparedAs } from '../../lib/series/beside.ts';
import type { Compared } from '../../lib/series/sentence.ts';
import { type Series, type SeriesPoint, segmentsOf } from '../../lib/series/series.ts';
import { type ChartScale, hundredth } from './scale.ts';

/**
 * The shapes of a line chart, in per cent of its width and height: a line and a band of intervals for each stretch
 * without a break or a gap, the line of what it is compared with, a dot for each value, and where breaks stand.
 */
export function lineShapes(series: Series<Compared>, scale: ChartScale): LineShapes {
  const { points } = series;
  const across = timeScale(points);
  const name = besideOf(series);
  const segments = segmentsOf(points).map((segment) => segment.map((one) => placed(one)));
  const all = segments.flat();
  return {
    lines: segments.flatMap((segment) => lineThrough(segment, ({ y }) => y)),
    bands: segments.flatMap(bandThrough),
    beside: segments.flatMap((segment) => lineThrough(segment, ({ beside }) => beside)),
    dots: all.flatMap((one) =>
      one.y === undefined ? [] : [{ x: one.x, y: one.y, isOpen: one.isOpen, range: one.range }],
    ),
    besideDots: all.flatMap(({ x, beside }) => (beside === undefined ? [] : [{ x, y: beside }])),
    breaks: points.flatMap((point, at) => {
      const before = points[at - 1];
      return point.after && before
        ? [hundredth((across(point.period) + across(before.period)) / 2)]
        : [];
    }),
  };

  function placed({ period, now }: SeriesPoint<Compared>): Placed {
    const { value, interval, provisional } = now;
    const other = comparedAs(now, name)?.value;
    return {
      x: across(period),
      y: value === undefined ? undefined : scale.up(value),
      range:
        value === undefined || !interval
          ? undefined
          : { lower: scale.up(interval.lower), upper: scale.up(interval.upper) },
      beside: other === undefined ? undefined : scale.up(other),
      isOpen: provisional ?? false,
    };
  }
}

/** All numbers that the charts of some series have to hold, so that they can share one scale. */
export function numbersOf(all: readonly Series<Compared>[]): number[] {
  return all
    .flatMap((series) => {
      const name = besideOf(series);
      return series.points.flatMap(({ now }) => [
        now.value,
        now.interval?.lower,
        now.interval?.upper,
        comparedAs(now, name)?.value,
      ]);
    })
    .filter((number) => number !== undefined);
}

/** Whether a series has values enough for a line: one alone is a dot without a way. */
export function hasLine({ points }: Series<Compared>): boolean {
  return points.filter(({ now }) => now.value !== undefined).length > 1;
}

function timeScale(points: readonly SeriesPoint<unknown>[]) {
  const middles = points.map(({ period }) => middleOf(period));
  const [from, to] = [Math.min(...middles), Math.max(...middles)];
  // One point stands in the middle.
  const scale = scaleLinear()
    .domain(from === to ? [from - 1, to + 1] : [from, to])
    .range([3, 97]);
  return (period: SeriesPoint<unknown>['period']) => hundredth(scale(middleOf(period)));
}

function lineThrough(segment: Placed[], of: (one: Placed) => number | undefined): string[] {
  const drawn = line<Placed>()
    .defined((one) => of(one) !== undefined)
    .x(({ x }) => x)
    .y((one) => of(one) ?? 0)
    .digits(2)(segment);
  return drawn ? [drawn] : [];
}

function bandThrough(segment: Placed[]): string[] {
  const drawn = area<Placed>()
    .defined(({ range }) => range !== undefined)
    .x(({ x }) => x)
    .y0(({ range }) => range?.lower ?? 0)
    .y1(({ range }) => range?.upper ?? 0)
    .digits(2)(segment);
  return drawn ? [drawn] : [];
}

interface Placed {
  x: number;
  y: number | undefined;
  range: { lower: number; upper: number } | undefined;
  beside: number | undefined;
  isOpen: boolean;
}

interface LineShapes {
  lines: string[];
  bands: string[];
  beside: string[];
  dots: { x: number; y: number; isOpen: boolean; range: Placed['range'] }[];
  besideDots: { x: number; y: number }[];
  breaks: number[];
}
