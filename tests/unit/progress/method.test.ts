import { expect, test } from 'vitest';
import { totalRules } from '../../../src/lib/progress/method.ts';

test('The method page says how printed totals are read', () => {
  expect(
    totalRules.map(({ about, rule }) => `${about}: ${rule}`).join('\n'),
  ).toMatchInlineSnapshot(`
    "A printed number: It is a fact. It stays as it is printed, with what it counts, whether the rest can be worked out or not.
    A printed share beside it: We hold it against the number. If the two differ, the page shows both. If 64 of 114 is printed as 55%, we say that it is 56.1%.
    A share without a number: We work out the number only if no other whole numbers round to the printed shares and make up the total. The page marks it as worked out. Else it says that the number cannot be told.
    How many there are in all: If the report does not print it, we take the sum of its counts or boxes, the publisher’s own count, or what the other headings leave. We do so only where the shares fit, and the page says which it is.
    What a total counts: Two totals are compared only if they count the same. A total of actions in progress says nothing of all commitments.
    A word that is not there: We say that a report does not use it. We do not call that nought.
    Totals and nothing else: If we know a strategy by its totals alone, we say so. We do not say that it has no commitments."
  `);
});
