/** The kinds of commitment, each with its name for readers (one, several). */
export const commitmentKinds = {
  'we-statement': { one: 'We statement', many: 'We statements' },
  'i-statement': { one: 'I statement', many: 'I statements' },
  action: { one: 'Action', many: 'Actions' },
  'priority-commitment': { one: 'Priority commitment', many: 'Priority commitments' },
  goal: { one: 'Goal', many: 'Goals' },
  project: { one: 'Project', many: 'Projects' },
} as const;

/** The kinds as the content writes them. */
export const kinds = Object.keys(commitmentKinds) as [CommitmentKind, ...CommitmentKind[]];

export type CommitmentKind = keyof typeof commitmentKinds;
