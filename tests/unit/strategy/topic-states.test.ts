import { expect, test } from 'vitest';
import type { PlanState } from '../../../src/lib/axes/plan-states.ts';
import type { Standing } from '../../../src/lib/commitment/standing.ts';
import { topicStates } from '../../../src/lib/strategy/topic-states.ts';

const one = (id: string, plan: PlanState, states: [string, string, string]) => ({
  id,
  strategy: { plan },
  standing: {
    lifecycle: { state: states[0] },
    rating: { state: states[1] },
    timeliness: { state: states[2] },
  } as Standing,
});

test('Each commitment of a topic stands in one group, the most pressing of what is in force first', () => {
  const groups = topicStates([
    one('draft', 'draft', ['not-said', 'not-rated', 'overdue']),
    one('old', 'ended', ['in-progress', 'at-risk', 'overdue']),
    one('quiet', 'in-force', ['not-said', 'not-rated', 'no-due-date']),
    one('going', 'in-force', ['in-progress', 'on-track', 'not-due']),
    one('risky', 'in-force', ['in-progress', 'at-risk', 'not-due']),
    one('late', 'in-force', ['in-progress', 'at-risk', 'overdue']),
  ]);
  expect(
    groups.map(({ plan, state, commitments }) => [plan, state, ...commitments.map(({ id }) => id)]),
  ).toEqual([
    ['in-force', 'overdue', 'late'],
    ['in-force', 'at-risk', 'risky'],
    ['in-force', 'in-progress', 'going'],
    ['in-force', 'not-said', 'quiet'],
    ['ended', 'in-progress', 'old'],
    ['draft', 'not-said', 'draft'],
  ]);
});
