import { english } from '../language/english.ts';

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
export const responses = english.responses;

/** What part the board itself has in it. */
export const boardRoles = english.roles;

export type CommitmentKind = keyof typeof commitmentKinds;
export type Response = keyof typeof responses;
export type BoardRole = keyof typeof boardRoles;
