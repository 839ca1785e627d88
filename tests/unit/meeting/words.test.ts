import { expect, test } from 'vitest';
import {
  type DecisionKind,
  decisionKinds,
  resolutionText,
} from '../../../src/lib/meeting/decision-kinds.ts';
import { minuteRules } from '../../../src/lib/meeting/method.ts';

test('what a board did is said in these words, the weightiest first', () => {
  const kinds = Object.keys(decisionKinds) as DecisionKind[];
  expect(kinds.map((kind) => `${kind}: ${decisionKinds[kind]}`)).toMatchInlineSnapshot(`
    [
      "agreed: Agreed",
      "approved: Approved",
      "endorsed: Endorsed",
      "appointed: Appointed",
      "refused: Turned down",
      "delegated: Passed to others to decide",
      "deferred: Put off",
      "asked: Asked for more",
      "received: Received",
      "noted: Noted",
      "congratulated: Congratulated",
      "thanked: Thanked",
      "confirmed: Confirmed as a correct record",
      "recorded: Recorded, nothing decided",
    ]
  `);
});

test('all that a minute resolves is one text', () => {
  expect(resolutionText({ resolutions: [{ text: 'It agreed.' }, { text: 'It noted.' }] })).toBe(
    'It agreed. It noted.',
  );
});

test('the page on method says by which rules minutes are sorted', () => {
  expect(minuteRules.map(({ word, rule }) => `${word}: ${rule}`)).toMatchInlineSnapshot(`
    [
      "What was decided: A minute stands here when the board settled a matter: it agreed, approved, endorsed or turned something down, appointed somebody, or passed the matter to others to decide.",
      "What else is recorded: Here stand minutes that settle nothing: the board thanked, noted, received, asked for more, or put the matter off. An apology or a declared interest is on record, and no more.",
      "Several things in one minute: A minute that does several things stands once, with all of them. The weightiest comes first.",
      "To be done: Where a minute asks somebody to do something, we give the date if it has one. We say what later papers tell of it, or that we have found no word on it.",
      "A strategy before a board: The page of a strategy lists the minutes and the agenda items that are about it, by their own topic. Where we have an agenda and no minutes, we do not know what the board did.",
    ]
  `);
});
