/** The page of the search. Its script gets those that it needs from the page. */
export const searching = {
  searching: {
    box: 'Words, a ref or the name of a body',
    example: 'A ref such as {ref} can be typed in any way.',
    initials: 'Initials and former names of bodies work too.',
    narrow: 'Narrow and sort the results',
    sortBy: 'Sort by',
    best: 'Best match',
    earliest: 'Due date, earliest first',
    newest: 'Last report, newest first',
    noLead: 'No lead is named',
    needsScript:
      'Search needs JavaScript, and it is off. The lists below work without it and hold everything.',
    failed:
      'The search could not be loaded. Try again, or use the lists below, which hold everything.',
    results: 'Results',
    tryFewer:
      'Try fewer words, or another spelling. Or look through the lists below, which hold everything.',
    lookThrough: 'Look through the lists',
    everythingElse: 'Everything else',
    ref: 'Ref',
    title: 'Title',
  },
} as const;
