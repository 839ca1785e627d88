import { describe, expect, test } from 'vitest';
import {
  dueFilter,
  emptyFilterSentence,
  statementFilters,
} from '../../../src/lib/commitment/filters.ts';
import { commitmentLists, inForceIn, topicList } from '../../../src/lib/commitment/lists.ts';
import type { CommitmentEntry } from '../../../src/lib/commitment/schema.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, report } from '../register/entries.ts';

function strategyOf(
  commitments: Record<string, Partial<CommitmentEntry>>,
  said: [string, ...string[]][] = [],
) {
  const made = Object.entries(commitments).map(([id, change]) => [
    id,
    commitment({ ref: id.toUpperCase(), ...change }),
  ]);
  const reports = said.length > 0 ? { '2023-06': report('2023-06', said) } : {};
  return build(entries(Object.fromEntries(made), reports), '2023-10-01').strategies[0] as never as {
    commitments: Parameters<typeof commitmentLists>[0];
  };
}

const progress = (by: string) => ({ due: { by, means: 'progress' as const } });

describe('the filters of a strategy', () => {
  test('name each due date in order of time, and say what kind of date it is', () => {
    const filters = statementFilters(
      strategyOf({
        w1: { due: { by: '2030-Q2' } },
        w2: progress('2024-01'),
        w3: { due: { by: '2024-01' } },
        w4: progress('2022-03'),
        w5: {},
      }),
    );
    expect(
      filters
        .filter(({ group }) => group === 'due')
        .map(({ id, label, count, commitments }) => [
          id,
          withPlainSpaces(label),
          count,
          (commitments as unknown as { ref: string }[]).map(({ ref }) => ref).join(' '),
        ]),
    ).toEqual([
      [dueFilter('2022-03'), 'Progress expected by March 2022', 1, 'W4'],
      ['due-2024-01', 'Due, or progress expected, by January 2024', 2, 'W2 W3'],
      ['due-2030-q2', 'Due April to June 2030', 1, 'W1'],
    ]);
  });
});

describe('the sentence on what nobody is in', () => {
  test.each([
    ['no commitment', {}, [], 'None is completed, on track, at risk or silent.'],
    ['no date at all', { w1: {} }, [], 'None is completed, on track, at risk or silent.'],
    [
      'a date to come',
      { w1: { due: { by: '2030' } } },
      [],
      'None is completed, on track, at risk, due soon, overdue or silent.',
    ],
    [
      'progress that is expected',
      { w1: progress('2030') },
      [],
      'None is completed, on track, at risk, due soon, past its date with no report or silent.',
    ],
    [
      'both',
      { w1: progress('2030'), w2: { due: { by: '2030' } } },
      [],
      'None is completed, on track, at risk, due soon, overdue, past its date with no report or silent.',
    ],
    [
      'both, one overdue',
      { w1: progress('2030'), w2: { due: { by: '2023-03' } } },
      [],
      'None is completed, on track, at risk, due soon, past its date with no report or silent.',
    ],
    [
      'all that is asked',
      {
        w1: { due: { by: '2023-03' } },
        w2: { due: { by: '2023-11' } },
        w3: progress('2023-08'),
        w4: {},
        w5: {},
      },
      [
        ['w2', 'On course'],
        ['w4', 'At risk'],
        ['w5', 'Done'],
      ],
      'None is silent.',
    ],
  ] as [string, Record<string, Partial<CommitmentEntry>>, [string, ...string[]][], string][])(
    'with %s',
    (_, commitments, said, sentence) => {
      expect(emptyFilterSentence(strategyOf(commitments, said))).toBe(sentence);
    },
  );
});

test('of a draft, of which nothing can be late, no state of lateness is missed', () => {
  const { commitments } = strategyOf({ w1: { due: { by: '2030' } } });
  expect(emptyFilterSentence({ commitments, plan: 'draft' })).toBe(
    'None is completed, on track, at risk or silent.',
  );
});

test('there is no such sentence where each answer is given', () => {
  const { commitments } = strategyOf({ w1: {} });
  const [one] = commitments;
  if (!one) throw new Error('The strategy has no commitment.');
  const states = [
    ['lifecycle', 'completed'],
    ['rating', 'on-track'],
    ['rating', 'at-risk'],
    ['freshness', 'silent'],
  ] as const;
  const all = states.map(([axis, state]) => ({
    ...one,
    standing: { ...one.standing, [axis]: { state } },
  }));
  expect(emptyFilterSentence({ commitments: all as never })).toBe('');
});

describe('the lists across strategies', () => {
  const plans = ['in-force', 'draft', 'ended'] as const;

  function across(...of: (typeof plans)[number][]) {
    const { commitments } = strategyOf({ w1: { due: { by: '2023-03' } }, w2: {}, w3: {} });
    return commitments.slice(0, of.length).map((one, at) => ({
      ...one,
      strategy: { plan: of[at] ?? 'in-force' },
      topics: at === 1 ? [] : [{ id: 'homes', name: 'Warm homes' }, ...(at === 0 ? [] : [air])],
      leads: [],
    }));
  }
  const air = { id: 'air', name: 'Clean air' };
  const shown = (group: string, lists: ReturnType<typeof commitmentLists>) =>
    lists.filter((one) => one.group === group).map(({ id, label, count }) => [id, label, count]);

  test('hold what is in force, proposed and ended apart, and what presses in what is in force', () => {
    const lists = commitmentLists(across('in-force', 'draft', 'ended'));
    expect(shown('plan', lists)).toEqual([
      ['strategies-in-force', 'Commitments of strategies in force', 1],
      ['proposals', 'Proposals of drafts', 1],
      ['strategies-that-ended', 'Commitments of strategies that ended', 1],
    ]);
    expect(shown('pair', lists)).toEqual([
      ['strategies-in-force/overdue', 'Overdue', 1],
      ['strategies-in-force/never-updated', 'Never updated', 1],
    ]);
  });

  test('do not say again that all are in force', () => {
    expect(shown('plan', commitmentLists(across('in-force', 'in-force')))).toEqual([]);
  });

  test('hold each topic in the order of its name', () => {
    expect(shown('topic', commitmentLists(across('in-force', 'in-force', 'in-force')))).toEqual([
      [topicList('air'), 'Clean air', 1],
      ['topic-homes', 'Warm homes', 2],
    ]);
  });

  test('of months and leads stand in order', () => {
    const { commitments } = strategyOf({
      w1: { due: { by: '2030-01' }, leads: ['parks'] },
      w2: { due: { by: '2023-12-05' }, leads: ['board'] },
    });
    const lists = commitmentLists(commitments);
    expect(shown('due', lists).map(([id]) => id)).toEqual(['due-2023-12', 'due-2030-01']);
    expect(shown('lead', lists)).toEqual([
      ['lead-board', 'Marsham Board', 1],
      ['lead-parks', 'Marsham Parks', 1],
    ]);
  });

  test('of a state lead to what is in force, or to all where nothing else is published', () => {
    expect(inForceIn('overdue', [{ plan: 'in-force' }, { plan: 'in-force' }])).toBe('overdue');
    expect(inForceIn('overdue', [{ plan: 'in-force' }, { plan: 'ended' }])).toBe(
      'strategies-in-force/overdue',
    );
  });
});
