/** The page of the search, and the months, which its script says too. */
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
  /** What its script says: the page holds these for it, so no part of one can be marked as another language. */
  searchScript: {
    none: 'No results',
    result: '{count}\u00a0result',
    results: '{count}\u00a0results',
    for: '{labelResults} for “{text}”',
    instead: 'No page says “{text}”. These are results for “{used}”.',
    dropped: 'No page says {words}.',
    more: 'Show {count} more of {countAll}',
    kindIn: '{labelKind} in {strategy}.',
    by: 'By {date}.',
  },
  months: {
    january: 'January',
    february: 'February',
    march: 'March',
    april: 'April',
    may: 'May',
    june: 'June',
    july: 'July',
    august: 'August',
    september: 'September',
    october: 'October',
    november: 'November',
    december: 'December',
  },
} as const;
