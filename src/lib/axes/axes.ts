/**
 * The four axes on which a commitment stands, and their words.
 *
 * Lifecycle and rating are what the publisher said; timeliness and freshness are worked out from
 * dates. They are never merged into one word, and never averaged.
 *
 * A commitment that was withdrawn says so on the first axis, and is neither late nor silent on the others.
 */
export const lifecycles = [
  'not-started',
  'starting',
  'in-progress',
  'depends-on-others',
  'partly-completed',
  'completed',
  'ended',
  'not-done',
  'merged',
  'paused',
  'stopped',
  'withdrawn',
  'not-said',
] as const;

export const ratings = [
  'on-track',
  'some-slippage',
  'at-risk',
  'off-track',
  'under-review',
  'not-rated',
] as const;

export const timelinesses = [
  'not-due',
  'due-soon',
  'overdue',
  'date-passed-no-report',
  'date-passed-reported',
  'met-on-time',
  'met-late',
  'no-longer-due',
  'ongoing',
  'no-due-date',
] as const;

export const freshnesses = [
  'updated',
  'update-late',
  'silent',
  'never-updated',
  'closed',
  'plan-ended',
] as const;

/** The axes, each with its states in the order in which they are counted. */
export const axes = {
  lifecycle: lifecycles,
  rating: ratings,
  timeliness: timelinesses,
  freshness: freshnesses,
} as const;

/** The word for each state. A publisher's own word, where there is one, is shown instead. */
export const stateWords: Record<State, string> = {
  'not-started': 'Not started',
  starting: 'Being set up',
  'in-progress': 'In progress',
  'depends-on-others': 'Depends on others',
  'partly-completed': 'Partly completed',
  completed: 'Completed',
  ended: 'Ended, not said how',
  'not-done': 'Not done',
  merged: 'Merged with another',
  paused: 'Paused',
  stopped: 'Stopped',
  withdrawn: 'Withdrawn',
  'not-said': 'Not said',
  'on-track': 'On track',
  'some-slippage': 'Some slippage',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  'under-review': 'Under review',
  'not-rated': 'Not rated',
  'not-due': 'Not due',
  'due-soon': 'Due soon',
  overdue: 'Overdue',
  'date-passed-no-report': 'Date passed, no report',
  'date-passed-reported': 'Date passed, reported on',
  'met-on-time': 'Met on time',
  'met-late': 'Met late',
  'no-longer-due': 'No longer due',
  ongoing: 'No due date: ongoing',
  'no-due-date': 'No due date',
  updated: 'Updated this period',
  'update-late': 'Update late',
  silent: 'Silent',
  'never-updated': 'Never updated',
  closed: 'No more reports expected',
  'plan-ended': 'Plan ended',
};

export type Lifecycle = (typeof lifecycles)[number];
export type Rating = (typeof ratings)[number];
export type Timeliness = (typeof timelinesses)[number];
export type Freshness = (typeof freshnesses)[number];
export type Axis = keyof typeof axes;
export type State = Lifecycle | Rating | Timeliness | Freshness;
