/**
 * The three groups into which everything that is counted is parted: what is only put forward, what holds
 * now, and what is over. They are never added up without being named apart.
 */
export const planStates = ['in-force', 'draft', 'ended'] as const;

/** The heading of each group of strategies. */
export const planWords: Record<PlanState, { one: string; many: string }> = {
  'in-force': { one: 'Strategy in force', many: 'Strategies in force' },
  draft: { one: 'Draft', many: 'Drafts' },
  ended: { one: 'Strategy that ended', many: 'Strategies that ended' },
};

export type PlanState = (typeof planStates)[number];
