import type { Lifecycle } from '../axes/axes.ts';
import { labels } from '../language/english/labels.ts';
import type { Counts } from '../priority/counts.ts';

/** How far work has come by the last report, in the order of a bar. None of it is a judgement. */
export const workSeries = labels.workSeries;

/** What depends on others was spoken of, so it is not “not said”. What became part of other work is told of there. */
const seriesOf: Record<Lifecycle, WorkSeries> = {
  'not-started': 'not-started',
  starting: 'under-way',
  'in-progress': 'under-way',
  'partly-completed': 'under-way',
  'depends-on-others': 'depends-on-others',
  completed: 'done',
  ended: 'over',
  'not-done': 'halted',
  merged: 'joined',
  paused: 'halted',
  stopped: 'halted',
  withdrawn: 'withdrawn',
  'not-said': 'not-said',
};

/** How many of a group each series has. They add up to all of the group. */
export function workOf({ axes: { lifecycle } }: Counts): WorkCounts {
  const counts = { ...none };
  for (const [state, series] of Object.entries(seriesOf) as [Lifecycle, WorkSeries][]) {
    counts[series] += lifecycle[state] ?? 0;
  }
  return counts;
}

/** The series that some of these groups have: one that none has gets no column. */
export function seriesIn(groups: readonly WorkCounts[]): WorkSeries[] {
  const all = Object.keys(workSeries) as WorkSeries[];
  return all.filter((series) => groups.some((counts) => counts[series] > 0));
}

export type WorkSeries = keyof typeof workSeries;
export type WorkCounts = Record<WorkSeries, number>;

const none: WorkCounts = {
  done: 0,
  'under-way': 0,
  'not-started': 0,
  'depends-on-others': 0,
  halted: 0,
  joined: 0,
  withdrawn: 0,
  over: 0,
  'not-said': 0,
};
