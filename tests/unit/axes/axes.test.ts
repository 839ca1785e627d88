import { describe, expect, test } from 'vitest';
import { type Axis, axes, stateWords } from '../../../src/lib/axes/axes.ts';
import { planStates, planWords } from '../../../src/lib/axes/plan-states.ts';

/** The states of an axis in the order in which they are counted, each with the word for it. */
function wordsOf(axis: Axis): string[] {
  return axes[axis].map((state) => `${state}: ${stateWords[state]}`);
}

describe('the words that people read for a state', () => {
  test('of what the publisher said is being done', () => {
    expect(wordsOf('lifecycle')).toMatchInlineSnapshot(`
      [
        "not-started: Not started",
        "starting: Being set up",
        "in-progress: In progress",
        "depends-on-others: Depends on others",
        "partly-completed: Partly completed",
        "completed: Completed",
        "ended: Ended, not said how",
        "not-done: Not done",
        "merged: Merged with another",
        "paused: Paused",
        "stopped: Stopped",
        "withdrawn: Withdrawn",
        "not-said: Not said",
      ]
    `);
  });

  test('of how the publisher rated it', () => {
    expect(wordsOf('rating')).toMatchInlineSnapshot(`
      [
        "on-track: On track",
        "some-slippage: Some slippage",
        "at-risk: At risk",
        "off-track: Off track",
        "under-review: Under review",
        "not-rated: Not rated",
      ]
    `);
  });

  test('of its due date', () => {
    expect(wordsOf('timeliness')).toMatchInlineSnapshot(`
      [
        "not-due: Not due",
        "due-soon: Due soon",
        "overdue: Overdue",
        "date-passed-no-report: Date passed, no report",
        "date-passed-reported: Date passed, reported on",
        "met-on-time: Met on time",
        "met-late: Met late",
        "no-longer-due: No longer due",
        "ongoing: No due date: ongoing",
        "no-due-date: No due date",
      ]
    `);
  });

  test('of how lately it was reported on', () => {
    expect(wordsOf('freshness')).toMatchInlineSnapshot(`
      [
        "updated: Updated this period",
        "update-late: Update late",
        "silent: Silent",
        "never-updated: Never updated",
        "closed: No more reports expected",
        "plan-ended: Plan ended",
      ]
    `);
  });

  test('are never the same for two states, of one axis or of two', () => {
    const words = Object.values(stateWords);
    expect(new Set(words).size).toBe(words.length);
  });

  test('belong each to one axis', () => {
    expect(Object.values(axes).flat().toSorted()).toEqual(Object.keys(stateWords).toSorted());
  });
});

test('what holds now is counted first, then what is only put forward, then what is over', () => {
  expect(
    planStates.map((state) => `${state}: ${planWords[state].one}, ${planWords[state].many}`),
  ).toMatchInlineSnapshot(`
    [
      "in-force: Strategy in force, Strategies in force",
      "draft: Draft, Drafts",
      "ended: Strategy that ended, Strategies that ended",
    ]
  `);
});
