/** What the pages say that a board did, and what they never take for a decision. */
export const minuteRules = [
  {
    word: 'What was decided',
    rule: 'A minute stands here when the board settled a matter: it agreed, approved, endorsed or turned something down, appointed somebody, or passed the matter to others to decide.',
  },
  {
    word: 'What else is recorded',
    rule: 'Here stand minutes that settle nothing: the board thanked, noted, received, asked for more, or put the matter off. An apology or a declared interest is on record, and no more.',
  },
  {
    word: 'Several things in one minute',
    rule: 'A minute that does several things stands once, with all of them. The weightiest comes first.',
  },
  {
    word: 'To be done',
    rule: 'Where a minute asks somebody to do something, we give the date if it has one. We say what later papers tell of it, or that we have found no word on it.',
  },
  {
    word: 'A strategy before a board',
    rule: 'The page of a strategy lists the minutes and the agenda items that are about it, by their own topic. Where we have an agenda and no minutes, we do not know what the board did.',
  },
];
