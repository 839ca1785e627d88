import type { State } from '../axes/axes.ts';

/**
 * The tint behind a word. No tint at all is earned by being settled, and also by being unknown; grey
 * means silence.
 */
export const tints: Partial<Record<State, Tint>> = {
  'not-started': 'grey',
  'in-progress': 'blue',
  'partly-completed': 'blue',
  'depends-on-others': 'grey',
  starting: 'grey',
  ended: 'grey',
  'not-done': 'grey',
  merged: 'grey',
  paused: 'grey',
  stopped: 'grey',
  withdrawn: 'grey',
  'on-track': 'green',
  'some-slippage': 'yellow',
  'at-risk': 'orange',
  'off-track': 'red',
  'under-review': 'purple',
  'due-soon': 'yellow',
  overdue: 'orange',
  'date-passed-no-report': 'orange',
  'update-late': 'yellow',
  silent: 'grey',
  'never-updated': 'grey',
};

/** The tints, each named for its colour. */
export type Tint = 'green' | 'yellow' | 'orange' | 'red' | 'blue' | 'purple' | 'grey';
