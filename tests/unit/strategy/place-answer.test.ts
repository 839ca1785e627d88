import { describe, expect, test } from 'vitest';
import type { PlanState } from '../../../src/lib/axes/plan-states.ts';
import type { Counts } from '../../../src/lib/priority/counts.ts';
import { placeAnswer } from '../../../src/lib/strategy/place-answer.ts';

const counts = (of: number, own: Partial<Counts['axes']> = {}): Counts => ({
  of,
  kinds: { action: of },
  axes: {
    lifecycle: { 'not-said': of },
    rating: { 'not-rated': of },
    timeliness: { 'no-due-date': of },
    freshness: { 'never-updated': of },
    ...own,
  },
});
const late = (of: number) => counts(of, { timeliness: { overdue: of } });
const done = (of: number) => counts(of, { lifecycle: { completed: of } });

function plan(state: PlanState, of: Counts, name = 'Marsham') {
  return { strategy: { plan: state, area: { id: name.toLowerCase(), name } }, counts: of };
}

function say(plans: ReturnType<typeof plan>[], inside = 0) {
  const { headline, detail } = placeAnswer({ id: 'quay', plans, inside });
  return `${headline}\n${detail}`.replaceAll('\u00a0', ' ');
}

describe('the answer of a place', () => {
  test('says how the plans in force stand, and counts what is over or was put forward apart', () => {
    expect(
      say([
        plan('in-force', late(42), 'Wide'),
        plan('ended', done(44)),
        plan('ended', counts(37)),
        plan('draft', counts(1)),
      ]),
    ).toMatchInlineSnapshot(`
      "1 plan in force is for this place. All 42 actions in it are overdue.
      2 plans that ended had 81 commitments, counted apart. 1 draft puts forward 1 proposal, counted apart. We have found no report that says where the work is on 80 of all 124 commitments. That does not mean that nothing was done. No plan is for this place alone. They are for all of Wide and Marsham."
    `);
  });

  test('says for which area a single plan is, and nothing of areas where the place has its own', () => {
    expect(say([plan('in-force', done(2))])).toMatchInlineSnapshot(`
      "1 plan in force is for this place. None of the 2 actions in it has a due date.
      The plan is for all of Marsham."
    `);
    expect(
      say([plan('in-force', done(1), 'Quay'), plan('in-force', done(1))]),
    ).toMatchInlineSnapshot(`
      "2 plans in force are for this place. None of the 2 actions in them has a due date.
      "
    `);
  });

  test('says how many have a date, where some have none', () => {
    const dated = counts(3, { timeliness: { 'no-due-date': 1, overdue: 1 } });
    expect(say([plan('in-force', dated, 'Quay')])).toMatchInlineSnapshot(`
      "1 plan in force is for this place. 2 of 3 actions in it have a date. 1 of them is overdue.
      We have found no report that says where the work is on any of them. That does not mean that nothing was done."
    `);
    expect(say([plan('in-force', late(1), 'Quay')])).toMatchInlineSnapshot(`
      "1 plan in force is for this place. The only action in it is overdue.
      We have found no report that says where the work is on it. That does not mean that nothing was done."
    `);
  });

  test('does not pass over a plan of which nothing has been entered by name', () => {
    expect(say([plan('ended', counts(0), 'Quay')])).toMatchInlineSnapshot(`
      "No plan in force here is for this place.
      Of 1 plan that ended no commitment has been entered by name."
    `);
    expect(say([plan('in-force', counts(0), 'Quay')])).toMatchInlineSnapshot(`
      "1 plan in force is for this place. No commitment in it has been entered by name yet.
      "
    `);
  });

  test('says plainly that there is none, and that there may be one', () => {
    expect(say([])).toMatchInlineSnapshot(`
      "We have no plan for this place.
      A board that we have not read may have one."
    `);
    expect(say([], 1)).toMatchInlineSnapshot(`
      "We have no plan for this place.
      1 place inside it has a plan. A board that we have not read may have one."
    `);
    expect(say([], 2)).toMatchInlineSnapshot(`
      "We have no plan for this place.
      2 places inside it have plans. A board that we have not read may have one."
    `);
    expect(say([plan('ended', done(3), 'Quay')])).toMatchInlineSnapshot(`
      "No plan in force here is for this place.
      1 plan that ended had 3 commitments, counted apart."
    `);
  });
});
