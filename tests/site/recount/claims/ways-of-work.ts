import type { Commitment } from '../records.ts';

/** What readers call the ways in which work stands. */
const series: Record<string, RegExp> = {
  done: /^completed$/,
  'under way': /^(starting|in-progress|partly-completed)$/,
  'not started': /^not-started$/,
  'paused, stopped or not done': /^(paused|stopped|not-done)$/,
  'part of other work': /^merged$/,
  withdrawn: /^withdrawn$/,
  'ended, not said how': /^ended$/,
  'depends on others': /^depends-on-others$/,
  'not said': /^not-said$/,
};

/** Those whose work stands in a way, by what readers call it. */
export function inSeries(list: Commitment[], words: string): Commitment[] {
  return list.filter(({ lifecycle }) => series[words]?.test(lifecycle.state));
}
