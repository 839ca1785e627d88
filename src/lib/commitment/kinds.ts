/** The kinds of commitment, each with its name for readers (one, several). */
export const commitmentKinds = {
  'we-statement': { one: 'We statement', many: 'We statements' },
  'i-statement': { one: 'I statement', many: 'I statements' },
  objective: { one: 'Objective', many: 'Objectives' },
  recommendation: { one: 'Recommendation', many: 'Recommendations' },
  action: { one: 'Action', many: 'Actions' },
  'sub-action': { one: 'Sub-action', many: 'Sub-actions' },
  'priority-commitment': { one: 'Priority commitment', many: 'Priority commitments' },
  goal: { one: 'Goal', many: 'Goals' },
  measure: { one: 'Planned measure', many: 'Planned measures' },
  project: { one: 'Project', many: 'Projects' },
} as const;

/** The kinds as the content writes them. */
export const kinds = Object.keys(commitmentKinds) as [CommitmentKind, ...CommitmentKind[]];

/** What the body that must answer said of a recommendation. */
export const responses = {
  accepted: 'Accepted',
  'partly-accepted': 'Accepted in part',
  rejected: 'Rejected',
  awaited: 'No answer yet',
} as const;

/** What part the board itself has in it. */
export const boardRoles = {
  leads: 'The board leads it',
  sponsors: 'The board sponsors it',
  watches: 'The board watches over it',
} as const;

export type CommitmentKind = keyof typeof commitmentKinds;
export type Response = keyof typeof responses;
export type BoardRole = keyof typeof boardRoles;
