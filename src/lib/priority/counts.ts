import { type Axis, axes, type State } from '../axes/axes.ts';
import type { CommitmentKind } from '../commitment/schema.ts';

/** Counts a group of commitments by kind and by state. The states of one axis add up to `of`. */
export function countStandings(commitments: Counted[]): Counts {
  return {
    of: commitments.length,
    kinds: tally(commitments.map(({ kind }) => kind)),
    axes: Object.fromEntries(
      (Object.keys(axes) as Axis[]).map((axis) => [
        axis,
        tally(commitments.map(({ standing }) => standing[axis].state)),
      ]),
    ) as Counts['axes'],
  };
}

/** Two groups counted as one. */
export function addCounts(one: Counts, other: Counts): Counts {
  return {
    of: one.of + other.of,
    kinds: addTallies(one.kinds, other.kinds),
    axes: Object.fromEntries(
      (Object.keys(axes) as Axis[]).map((axis) => [
        axis,
        addTallies(one.axes[axis], other.axes[axis]),
      ]),
    ) as Counts['axes'],
  };
}

/** How many of a group stand in each state of each axis. A state that nobody is in is left out. */
export interface Counts {
  of: number;
  kinds: Partial<Record<CommitmentKind, number>>;
  axes: { [OneAxis in Axis]: Partial<Record<State, number>> };
}

interface Counted {
  kind: CommitmentKind;
  standing: { [OneAxis in Axis]: { state: State } };
}

function addTallies<Key extends string>(
  one: Partial<Record<Key, number>>,
  other: Partial<Record<Key, number>>,
): Partial<Record<Key, number>> {
  const sum = { ...one };
  for (const [key, number] of Object.entries(other) as [Key, number][]) {
    sum[key] = (sum[key] ?? 0) + number;
  }
  return sum;
}

function tally<Key extends string>(keys: Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
