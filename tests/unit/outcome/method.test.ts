import { expect, test } from 'vitest';
import { targetRules } from '../../../src/lib/outcome/method.ts';

test('The method page says when a target is met, and when that cannot be told', () => {
  expect(targetRules.map(({ word, rule }) => `${word}: ${rule}`).join('\n')).toMatchInlineSnapshot(`
    "A target is met: The value for the target’s own time reaches it: it is as high or higher where higher is better, as low or lower where lower is better. If the source prints an interval, its worse end has to reach the target too.
    A target is not met: The value for the target’s own time does not reach it. If the source prints an interval, its better end does not either.
    It cannot be told: No value for the target’s own time has been found, or it is withheld or provisional; or the target lies within its interval; or the target has no dates or no number; or nobody says which way is better. We say which of these it is. A value for another time judges no target.
    What the publisher says: If the publisher calls a target met or missed, its own word stands beside ours. Neither changes the other.
    Kept: A value that was published stays. One that is revised later stands beside the older one. A target or a baseline changes only with a dated entry that says what it was."
  `);
});
