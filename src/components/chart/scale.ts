import { scaleLinear } from 'd3-scale';
import { inDecimals } from '../../lib/snapshot/figure.ts';

/**
 * A scale that holds all the values, with round numbers at both ends and between. It begins at nought, unless the
 * lowest value is more than half of the highest: then a line would lie flat at the top, and the labels say where the
 * scale begins.
 */
export function scaleOf(values: readonly number[]): ChartScale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isFar = least > most / 2 && least !== most;
  const scale = scaleLinear()
    .domain([isFar ? least : Math.min(0, least), most === least && most <= 0 ? 1 : most])
    .nice(4);
  const ticks = scale.ticks(4);
  const [from = 0, to = 1] = [ticks[0], ticks.at(-1)];
  const decimals = Math.max(...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
  const place = scaleLinear().domain([from, to]).range([0, 100]);
  return {
    ticks: ticks.map((tick) => ({ label: inDecimals(tick, decimals), at: hundredth(place(tick)) })),
    along: (value) => hundredth(place(value)),
    up: (value) => hundredth(100 - place(value)),
  };
}

/** Where values stand on an axis, in per cent of its length. */
export interface ChartScale {
  /** The round numbers, from the lowest, at even distances. */
  ticks: { label: string; at: number }[];
  /** From the left. */
  along(value: number): number;
  /** From the top, where the highest stands. */
  up(value: number): number;
}

/** So fine that a dot stands where it belongs, and so coarse that a page stays small. */
export function hundredth(number: number): number {
  return Math.round(number * 100) / 100;
}
