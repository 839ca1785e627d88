import { expect, test } from 'vitest';
import { pairRules } from '../../../src/lib/strategy/pair-method.ts';

test('the method page says how one plan is read against the one before it', () => {
  expect(pairRules.map(({ word, rule }) => `${word}: ${rule}`).join('\n')).toMatchInlineSnapshot(`
    "Takes over from: A plan says so, or its publisher does. A draft takes over nothing: it only puts forward.
    Kept word for word: One commitment of the older plan stands in the newer one in the same words.
    Reworded: It goes on in other words, or was split into several, or was merged with others. What changed is said in our words. A split one counts once.
    Dropped: The newer plan does not hold it. If it had been completed or withdrawn, or a reason is known, the page says so. If nobody says anything of it, we say that the newer plan says nothing of it. We do not say why.
    Added: No commitment of an older plan went on as this one.
    Said by the source: A document names both: a table of the newer plan, a report, or minutes.
    Our reading: No document that we have read pairs them. We took them for one, and the margin says why. If we were wrong, the entry says what we had said, and when it was put right.
    Went on: From that day on we do not count it as late or silent in the older plan: it lives in the newer one. What it was on that day stays on its page. A date that was missed before stays in its history."
  `);
});
