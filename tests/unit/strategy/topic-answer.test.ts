import { describe, expect, test } from 'vitest';
import type { PlanState } from '../../../src/lib/axes/plan-states.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import type { Counts } from '../../../src/lib/priority/counts.ts';
import { plansApart, topicAnswer } from '../../../src/lib/strategy/topic-answer.ts';
import { seriesIn, workOf } from '../../../src/lib/strategy/work-series.ts';

interface Plan {
  plan: PlanState;
  of: number;
  undated?: number;
  overdue?: number;
  lifecycle?: Counts['axes']['lifecycle'];
}

function plan({ plan: state, of, undated = 0, overdue = 0, lifecycle }: Plan) {
  const counts: Counts = {
    of,
    kinds: { action: of },
    axes: {
      lifecycle: lifecycle ?? { 'not-said': of },
      rating: {},
      timeliness: { 'no-due-date': undated, overdue },
      freshness: {},
    },
  };
  return { strategy: { plan: state }, counts };
}

function said(...plans: Plan[]): string {
  const { headline, detail } = topicAnswer({ name: 'Clean air', plans: plans.map(plan) });
  return withPlainSpaces([headline, detail].join('\n'));
}

describe('the answer of a topic', () => {
  test('says first how what is in force stands, and counts drafts and what ended apart', () => {
    expect(
      said(
        { plan: 'draft', of: 1 },
        { plan: 'ended', of: 2, lifecycle: { completed: 2 } },
        { plan: 'ended', of: 1, lifecycle: { 'in-progress': 1 } },
        { plan: 'in-force', of: 4, overdue: 3 },
      ),
    ).toMatchInlineSnapshot(`
      "3 of 4 actions in force on clean air are overdue.
      2 plans that ended had 3 commitments on it, counted apart. 1 draft puts forward 1 proposal on it, counted apart. We have found no report that says where the work is on 5 of them. That does not mean that nothing was done."
    `);
  });

  test('reads right for one of each', () => {
    expect(
      said(
        { plan: 'in-force', of: 1, undated: 1 },
        { plan: 'draft', of: 1, lifecycle: { completed: 1 } },
      ),
    ).toMatchInlineSnapshot(`
      "The only action in force on clean air does not have a due date.
      1 draft puts forward 1 proposal on it, counted apart. We have found no report that says where the work is on 1 of them. That does not mean that nothing was done."
    `);
    expect(said({ plan: 'in-force', of: 1, overdue: 1 })).toMatchInlineSnapshot(`
      "The only action in force on clean air is overdue.
      We have found no report that says where the work is on it. That does not mean that nothing was done."
    `);
  });

  test('says of all that nothing is known of them', () => {
    expect(
      said({ plan: 'in-force', of: 3 }, { plan: 'draft', of: 2 }, { plan: 'draft', of: 1 }),
    ).toMatchInlineSnapshot(`
      "None of the 3 actions in force on clean air is overdue.
      2 drafts put forward 3 proposals on it, counted apart. We have found no report that says where the work is on any of them. That does not mean that nothing was done."
    `);
  });

  test('says how many have a date, where some have none', () => {
    const some = [
      { of: 4, undated: 4 },
      { of: 4, undated: 3 },
      { of: 4, undated: 3, overdue: 1 },
      { of: 4, undated: 1 },
      { of: 4, undated: 1, overdue: 1 },
      { of: 4, undated: 1, overdue: 3 },
      { of: 4 },
    ];
    const first = some.map((one) => said({ plan: 'in-force', ...one }).split('\n')[0]);
    expect(`\n${first.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      None of the 4 actions in force on clean air has a due date.
      1 of 4 actions in force on clean air has a date. It is not overdue.
      1 of 4 actions in force on clean air has a date. It is overdue.
      3 of 4 actions in force on clean air have a date. None of them is overdue.
      3 of 4 actions in force on clean air have a date. 1 of them is overdue.
      3 of 4 actions in force on clean air have a date. All of them are overdue.
      None of the 4 actions in force on clean air is overdue.
      "
    `);
  });

  test('says that no plan in force has one, and leaves out what is known of all', () => {
    expect(said({ plan: 'ended', of: 3, lifecycle: { completed: 3 } })).toMatchInlineSnapshot(`
      "No plan in force here has a commitment on clean air.
      1 plan that ended had 3 commitments on it, counted apart."
    `);
  });

  test('says so when nothing has the topic', () => {
    expect(said()).toMatchInlineSnapshot(`
      "No commitment on this site has the topic clean air yet.
      That does not mean that no board works on it."
    `);
  });
});

test('In a few words each group of plans is counted by itself, what is in force first', () => {
  const plans: Plan[] = [
    { plan: 'draft', of: 1 },
    { plan: 'ended', of: 2 },
    { plan: 'ended', of: 3 },
    { plan: 'in-force', of: 1200 },
  ];
  expect(plansApart(plans.map(plan)).map(withPlainSpaces)).toEqual([
    '1,200 commitments of 1 plan in force',
    '5 commitments of 2 plans that ended',
    '1 proposal of 1 draft',
  ]);
  expect(plansApart([plan({ plan: 'draft', of: 2 }), plan({ plan: 'draft', of: 2 })])).toEqual([
    '4\u00a0proposals of 2\u00a0drafts',
  ]);
});

describe('the series of a bar', () => {
  test('add up to all, and tell what was withdrawn, what ended and what became part of other work from what was done, and what depends on others from what is not said', () => {
    const { counts } = plan({
      plan: 'in-force',
      of: 11,
      lifecycle: {
        completed: 1,
        merged: 1,
        starting: 1,
        'in-progress': 1,
        'not-started': 1,
        'depends-on-others': 1,
        paused: 1,
        stopped: 1,
        withdrawn: 1,
        ended: 1,
        'not-said': 1,
      },
    });
    expect(workOf(counts)).toEqual({
      done: 1,
      'under-way': 2,
      'not-started': 1,
      'depends-on-others': 1,
      halted: 2,
      joined: 1,
      withdrawn: 1,
      over: 1,
      'not-said': 1,
    });
  });

  test('are those that some row has, in the order of the bar', () => {
    const rows = [{ 'not-said': 2 }, { completed: 1, paused: 1 }].map((lifecycle) =>
      workOf(plan({ plan: 'ended', of: 2, lifecycle }).counts),
    );
    expect(seriesIn(rows)).toEqual(['done', 'halted', 'not-said']);
  });
});
