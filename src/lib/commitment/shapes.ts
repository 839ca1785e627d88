import type { State } from '../axes/axes.ts';

const diamond = 'M8 1.2 14.8 8 8 14.8 1.2 8z';
const bubble = 'M1.5 2.5h13V11H8l-3.5 3.5V11h-3z';
const circle = '<circle cx="8" cy="8" r="6.5"/>';

/**
 * The shape before each word, drawn in a box of 16. One silhouette per axis (circle, sign, diamond,
 * speech bubble); full, half, empty or broken says how much is known. The ends of work leave the circle.
 */
export const shapes: Record<State, string> = {
  'not-started': circle,
  'in-progress': `${circle}${solid('M8 1.5a6.5 6.5 0 0 1 0 13z')}`,
  starting: `${circle}${solid('M8 1.5a6.5 6.5 0 0 1 6.5 6.5H8z')}`,
  'depends-on-others': `${circle}<circle class="solid" cx="8" cy="8" r="2.8"/>`,
  'partly-completed': `${circle}${line('M5 8.2l2.2 2.3 3.9-4.6')}`,
  completed: line('M1.5 8.5 6 13l8.5-10'),
  paused: '<path stroke-width="3" d="M5 2v12M11 2v12"/>',
  stopped: solid('M2 2h12v12H2z'),
  ended: line('M2 2h12v12H2z'),
  'not-done': `${line('M2 2h12v12H2z')}${line('M5 5l6 6M11 5l-6 6')}`,
  merged: line('M2.5 1.5 8 7.5V15M13.5 1.5 8 7.5'),
  withdrawn: line('M3 3l10 10M13 3 3 13'),
  'not-said':
    '<circle cx="8" cy="8" r="6.5" stroke-dasharray="6.2 4.01" transform="rotate(22 8 8)"/>',
  'on-track': line('M1 8h13M8.5 2.5 14 8l-5.5 5.5'),
  'some-slippage': line('M2.5 2.5 13 13M13 4.5V13H4.5'),
  'at-risk': line('M8 2l7 12.2H1z'),
  'off-track': '<path stroke-width="2.5" d="M2.5 2.5l11 11M13.5 2.5l-11 11"/>',
  'under-review': solid(
    'M0 8a2 2 0 0 1 4 0 2 2 0 0 1-4 0M6 8a2 2 0 0 1 4 0 2 2 0 0 1-4 0M12 8a2 2 0 0 1 4 0 2 2 0 0 1-4 0',
  ),
  'not-rated': line('M1 8h14'),
  'not-due': line(diamond),
  'due-soon': `${line(diamond)}${solid('M8 1.2 14.8 8 8 14.8z')}`,
  overdue: full(diamond),
  'date-passed-no-report': `${line(diamond)}${line('M8 5v3.5M8 10.2v1')}`,
  'date-passed-reported': `${line(diamond)}${line('M5.2 8.2l2 2 3.6-4')}`,
  'met-on-time': `${line(diamond)}${solid('M8 5.2 10.8 8 8 10.8 5.2 8z')}`,
  'met-late': `${line(diamond)}${line('M5 8h6')}`,
  'no-longer-due': `${line(diamond)}${line('M1 15 15 1')}`,
  ongoing: `${line(diamond)}${line('M4.8 8h6M8.6 5.8 10.8 8l-2.2 2.2')}`,
  'no-due-date': line(
    'M5.6 3.6 8 1.2l2.4 2.4M12.4 5.6 14.8 8l-2.4 2.4M10.4 12.4 8 14.8l-2.4-2.4M3.6 10.4 1.2 8l2.4-2.4',
  ),
  updated: full(bubble),
  'update-late': `${line(bubble)}${solid('M8 2.5h6.5V11H8z')}`,
  silent: line(bubble),
  closed: `${line(bubble)}${line('M5.5 4.5l5 4.5M10.5 4.5l-5 4.5')}`,
  'plan-ended': `${line(bubble)}${solid('M5 4.5h6v4.5H5z')}`,
  'never-updated': `${line(bubble)}${line('M1 15 15 1')}`,
};

function line(d: string): string {
  return `<path d="${d}"/>`;
}

/** Filled without an outline. */
function solid(d: string): string {
  return `<path class="solid" d="${d}"/>`;
}

/** Filled with its outline, so that it is as large as the empty one. */
function full(d: string): string {
  return `<path class="full" d="${d}"/>`;
}
