/** What kind of plan it is, in the words of the law and the field. */
export const strategyKinds = {
  'integrated-care-strategy': 'Integrated care strategy',
  'joint-local-health-and-wellbeing-strategy': 'Joint local health and wellbeing strategy',
  'council-plan': 'Council plan',
  'corporate-plan': 'Corporate plan',
  'action-plan': 'Action plan',
  programme: 'Programme',
  'local-plan': 'Local plan',
} as const;

/** What kind of plan a strategy is, for readers: by its own name for the kind, where it has one. */
export function kindOfPlan({
  kind,
  kindName,
}: {
  kind: StrategyKind;
  kindName?: string | undefined;
}): string {
  return kindName ?? strategyKinds[kind];
}

/** What standing the text has that we publish. */
export const standings = {
  draft: 'Draft',
  adopted: 'Agreed',
  ended: 'Ended',
  superseded: 'Replaced by a later strategy',
  'not-said': 'Not said in the source',
} as const;

export type StrategyKind = keyof typeof strategyKinds;
export type StrategyStanding = keyof typeof standings;
