/** What one entry of a collection is called, alone and with its article. */
export const nouns = {
  areas: { noun: 'area', a: 'an area' },
  commitments: { noun: 'commitment', a: 'a commitment' },
  indicators: { noun: 'indicator', a: 'an indicator' },
  organisations: { noun: 'organisation', a: 'an organisation' },
  priorities: { noun: 'priority', a: 'a priority' },
  reports: { noun: 'progress report', a: 'a progress report' },
  sources: { noun: 'source', a: 'a source' },
  strategies: { noun: 'strategy', a: 'a strategy' },
} as const;
