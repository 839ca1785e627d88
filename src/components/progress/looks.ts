import type { State } from '../../lib/axes/axes.ts';

/** How a state is drawn in a bar; undefined for one that is drawn in none. */
export function lookOfState(state: State): BarLook | undefined {
  return looks[state as keyof typeof looks];
}

const looks = {
  completed: 'done',
  'in-progress': 'under-way',
  'partly-completed': 'under-way',
  'depends-on-others': 'under-way',
  starting: 'not-started',
  'not-started': 'not-started',
  paused: 'stopped',
  ended: 'stopped',
  merged: 'joined',
  stopped: 'stopped',
  'not-done': 'stopped',
  'on-track': 'on-track',
  'some-slippage': 'some-slippage',
  'at-risk': 'at-risk',
  'off-track': 'off-track',
  'under-review': 'under-review',
} as const satisfies Partial<Record<State, string>>;

/** The looks of the parts of a bar; the last is for what has no word. */
export type BarLook = (typeof looks)[keyof typeof looks] | 'no-word';
