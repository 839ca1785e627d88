import { describe, expect, test } from 'vitest';
import { addCounts, countStandings } from '../../../src/lib/priority/counts.ts';
import { priorityNoun } from '../../../src/lib/priority/noun.ts';

const overdue = {
  kind: 'we-statement',
  standing: {
    lifecycle: { state: 'in-progress' },
    rating: { state: 'at-risk' },
    timeliness: { state: 'overdue' },
    freshness: { state: 'silent' },
  },
} as const;
const started = {
  kind: 'action',
  standing: {
    lifecycle: { state: 'in-progress' },
    rating: { state: 'on-track' },
    timeliness: { state: 'not-due' },
    freshness: { state: 'updated' },
  },
} as const;

describe('a group of commitments', () => {
  test('is counted by kind, and once on each axis', () => {
    expect(countStandings([overdue, started, overdue])).toEqual({
      of: 3,
      kinds: { 'we-statement': 2, action: 1 },
      axes: {
        lifecycle: { 'in-progress': 3 },
        rating: { 'at-risk': 2, 'on-track': 1 },
        timeliness: { overdue: 2, 'not-due': 1 },
        freshness: { silent: 2, updated: 1 },
      },
    });
  });

  test('without any is nothing, on each axis', () => {
    expect(countStandings([])).toEqual({
      of: 0,
      kinds: {},
      axes: { lifecycle: {}, rating: {}, timeliness: {}, freshness: {} },
    });
  });

  test('adds up with another to what both are, counted together', () => {
    const [one, other] = [[overdue, started], [overdue]];
    const counts = [one, other].map(countStandings) as [Counts, Counts];
    expect(addCounts(...counts)).toEqual(countStandings([...one, ...other]));
    expect(addCounts(countStandings(other), countStandings([started]))).toEqual(
      countStandings([overdue, started]),
    );
  });

  test('stays as it was when another is added to it', () => {
    const one = countStandings([overdue]);
    addCounts(one, countStandings([overdue]));
    expect(one).toEqual(countStandings([overdue]));
  });
});

test('a heading of a strategy is called a priority', () => {
  expect(priorityNoun).toEqual({ one: 'priority', many: 'priorities' });
});

type Counts = ReturnType<typeof countStandings>;
