/** How the site reads the totals that a report prints, each rule with a few words that name it. */
export const totalRules: { about: string; rule: string }[] = [
  {
    about: 'A printed number',
    rule: 'It is a fact. It stays as it is printed, with what it counts, whether the rest can be worked out or not.',
  },
  {
    about: 'A printed share beside it',
    rule: 'We hold it against the number. If the two differ, the page shows both. If 64 of 114 is printed as 55%, we say that it is 56.1%.',
  },
  {
    about: 'A share without a number',
    rule: 'We work out the number only if no other whole numbers round to the printed shares and make up the total. The page marks it as worked out. Else it says that the number cannot be told.',
  },
  {
    about: 'How many there are in all',
    rule: 'If the report does not print it, we take the sum of its counts or boxes, the publisher’s own count, or what the other headings leave. We do so only where the shares fit, and the page says which it is.',
  },
  {
    about: 'What a total counts',
    rule: 'Two totals are compared only if they count the same. A total of actions in progress says nothing of all commitments.',
  },
  {
    about: 'A word that is not there',
    rule: 'We say that a report does not use it. We do not call that nought.',
  },
  {
    about: 'Totals and nothing else',
    rule: 'If we know a strategy by its totals alone, we say so. We do not say that it has no commitments.',
  },
];
