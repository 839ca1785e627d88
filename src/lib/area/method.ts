/** How we find which plans are for a place. */
export const placeRules = [
  {
    word: 'Plans for a place',
    rule: 'A plan is for the area that its source names, and for each place in it. So the page of a place counts its own plans and those of the areas around it. It does not count plans for a part of the place.',
  },
  {
    word: 'What lies where',
    rule: 'We follow the sources. Where none says it, and we place an area by other signs, a note on its page says so. We do not look at a map.',
  },
  {
    word: 'Names that we know',
    rule: 'We know the names that our sources print, and postcode districts only where one gives them. A name that we do not know may still lie in one of our places.',
  },
  {
    word: 'No plan',
    rule: 'It means that we hold none. A board that we have not read may have one.',
  },
];
