import { expect, test } from 'vitest';
import type { PlanState } from '../../../src/lib/axes/plan-states.ts';
import type { Counts } from '../../../src/lib/priority/counts.ts';
import { pastHead } from '../../../src/lib/strategy/past-head.ts';

test.each<[string, Counts['axes']['timeliness'], PlanState, string]>([
  ['all dates are to come', { 'not-due': 2, 'due-soon': 1 }, 'in-force', 'Past its date'],
  ['some are overdue', { 'not-due': 2, overdue: 1 }, 'in-force', 'Past its date'],
  ['progress was expected', { 'date-passed-no-report': 3 }, 'in-force', 'Past its date'],
  ['one was met', { 'not-due': 2, 'met-on-time': 1 }, 'in-force', 'Overdue'],
  ['one was withdrawn', { overdue: 2, 'no-longer-due': 1 }, 'ended', 'Overdue'],
  [
    'one was met, and of others progress was expected',
    { 'met-late': 1, 'date-passed-reported': 2 },
    'in-force',
    'Overdue, or date passed with no report',
  ],
  ['it is a draft', { 'not-due': 3 }, 'draft', 'With a date'],
])(
  'a column of dates is headed, where %s, by what all its figures count',
  (_, timeliness, plan, head) => {
    const counts = {
      of: 3,
      kinds: {},
      axes: { lifecycle: {}, rating: {}, timeliness, freshness: {} },
    };
    expect(pastHead(counts, plan)).toBe(head);
  },
);
