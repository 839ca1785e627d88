import { describe, expect, test } from 'vitest';
import type { PlanState } from '../../../src/lib/axes/plan-states.ts';
import { withPlainSpaces } from '../../../src/lib/fields/text.ts';
import { firstKnown } from '../../../src/lib/strategy/first-known.ts';
import { goOnSentence } from '../../../src/lib/strategy/go-on.ts';
import { kindOfPlan, standings, strategyKinds } from '../../../src/lib/strategy/kinds.ts';
import { plansInShort } from '../../../src/lib/strategy/plans-in-short.ts';

describe('A strategy', () => {
  test('is known from its publication, or from the document in which we found it', () => {
    const source = { published: '2023-04' };
    expect(firstKnown({ published: '2022-12' }, source)).toEqual({
      ...{ on: '2022-12', isPublication: true },
    });
    expect(firstKnown({}, source)).toEqual({ on: '2023-04', isPublication: false });
  });

  test('is of a kind in the words of the law and the field, or in its own', () => {
    expect(kindOfPlan({ kind: 'action-plan' })).toBe('Action plan');
    expect(kindOfPlan({ kind: 'action-plan', kindName: 'Delivery plan' })).toBe('Delivery plan');
    expect({ strategyKinds, standings }).toMatchInlineSnapshot(`
      {
        "standings": {
          "adopted": "Agreed",
          "draft": "Draft",
          "ended": "Ended",
          "not-said": "Not said in the source",
          "superseded": "Replaced by a later strategy",
        },
        "strategyKinds": {
          "action-plan": "Action plan",
          "corporate-plan": "Corporate plan",
          "council-plan": "Council plan",
          "integrated-care-strategy": "Integrated care strategy",
          "joint-local-health-and-wellbeing-strategy": "Joint local health and wellbeing strategy",
          "local-plan": "Local plan",
          "programme": "Programme",
        },
      }
    `);
  });
});

test('how many commitments carry on after their date is said of one, some and all, and not of none', () => {
  const noun = { one: 'action', many: 'actions' };
  const say = (...then: (string | undefined)[]) =>
    goOnSentence(
      then.map((one) => ({ due: { then: one } })),
      noun,
    );
  expect(
    [
      say('annually'),
      say('annually', undefined, undefined),
      say('ongoing', 'annually', undefined),
      say('ongoing', 'annually'),
    ].map((sentence) => withPlainSpaces(sentence ?? '')),
  ).toMatchInlineSnapshot(`
    [
      "The only action carries on after its date.",
      "1 of 3 actions carries on after its date.",
      "2 of 3 actions carry on after their date.",
      "All 2 actions carry on after their date.",
    ]
  `);
  expect(say(undefined)).toBeUndefined();
  expect(goOnSentence([{}], noun)).toBeUndefined();
});

test('how many plans there are for a place is told in few words, by what holds, what ended and what is a draft', () => {
  const say = (...plans: PlanState[]) =>
    withPlainSpaces(plansInShort(plans.map((plan) => ({ plan }))));
  expect([
    say(),
    say('in-force'),
    say('ended'),
    say('draft'),
    say('in-force', 'in-force'),
    say('ended', 'ended', 'ended'),
    say('draft', 'draft'),
    say('draft', 'ended', 'in-force', 'ended'),
    say('draft', 'in-force', 'in-force', 'draft'),
  ]).toMatchInlineSnapshot(`
    [
      "No plan",
      "1 plan, in force",
      "1 plan, ended",
      "1 plan, a draft",
      "2 plans, all in force",
      "3 plans, all ended",
      "2 plans, all drafts",
      "4 plans: 1 in force, 2 ended, 1 draft",
      "4 plans: 2 in force, 2 drafts",
    ]
  `);
});
