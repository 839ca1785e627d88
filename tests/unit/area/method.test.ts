import { expect, test } from 'vitest';
import { placeRules } from '../../../src/lib/area/method.ts';

test('the method page says how we find which plans are for a place', () => {
  expect(placeRules.map(({ word, rule }) => `${word}: ${rule}`).join('\n')).toMatchInlineSnapshot(`
    "Plans for a place: A plan is for the area that its source names, and for each place in it. So the page of a place counts its own plans and those of the areas around it. It does not count plans for a part of the place.
    What lies where: We follow the sources. Where none says it, and we place an area by other signs, a note on its page says so. We do not look at a map.
    Names that we know: We know the names that our sources print, and postcode districts only where one gives them. A name that we do not know may still lie in one of our places.
    No plan: It means that we hold none. A board that we have not read may have one."
  `);
});
