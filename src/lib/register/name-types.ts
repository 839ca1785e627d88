import type { PlanState } from '../axes/plan-states.ts';
import type { CommitmentKind } from '../commitment/schema.ts';
import type { DayOrMonth } from '../fields/calendar.ts';
import type { DateSpan } from '../fields/period.ts';
import type { FirstKnown } from '../strategy/first-known.ts';
import type { StrategyEntry } from '../strategy/schema.ts';
import type { Cited } from './references.ts';

/** What a link to a commitment needs. */
export interface CommitmentName {
  id: string;
  slug: string;
  strategyId: string;
  ref: string;
  kind: CommitmentKind;
  title: string;
}

/** A commitment with the plan that it is of, for links from another plan. */
export interface CommitmentInPlan extends CommitmentName {
  plan: PlanName;
}

/** What a link to a plan needs, from another one. */
export interface PlanName extends Pick<StrategyEntry, 'title' | 'shortTitle'> {
  period: DateSpan;
  id: string;
  /** Whether it is a draft, in force or over on the as-at day. */
  plan: PlanState;
}

/** The list of a strategy with I and We statements is called its statements. */
export type ListName = 'statements' | 'commitments';

export interface StrategyName extends PlanName {
  /** The language of its words and its commitments’, if it is not that of the site. */
  lang: string | undefined;
  publisher: { id: string; name: string };
  standing: StrategyEntry['standing'];
  firstKnown: FirstKnown;
  list: ListName;
  nextReport: DayOrMonth | undefined;
  /** What its due dates mean, when it says so. */
  dueMeans: Cited<NonNullable<StrategyEntry['dueMeans']>> | undefined;
}
