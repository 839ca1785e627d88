/**
 * The names of the parts that pages have of their own, by the collection whose pages show parts which the content names
 * beside them: the headings of a strategy, and the commitments of a report.
 */
export const reservedParts = {
  strategies: [
    ...['search-box', 'main', 'mistake', 'source', 'history', 'about', 'parts', 'coverage'],
    ...['narrative', 'review', 'partners', 'status-words', 'due', 'statements'],
  ],
  commitments: [
    ...['search-box', 'main', 'mistake', 'source', 'corrections', 'changed', 'totals', 'words'],
    ...['figures', 'updates', 'printed', 'compare', 'stripes', 'hatch'],
  ],
} as const;
