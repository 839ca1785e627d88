import { targetsOf } from '../commitment/carried.ts';
import type { CarriedTo, NotCarried } from '../commitment/going-on.ts';
import type { CommitmentEntry } from '../commitment/schema.ts';
import { listed } from '../fields/sentence.ts';
import type { Citation } from '../source/cite.ts';
import type { StrategyContext } from './strategy-context.ts';
import type { CommitmentInPlan } from './types.ts';

/** Where a commitment lives now, if a newer plan took it up by the day. */
export function joinWentOn(
  { carriedTo }: Pick<CommitmentEntry, 'carriedTo'>,
  { plans, cite }: Pick<StrategyContext, 'plans' | 'cite'>,
): WentOn | undefined {
  if (!carriedTo) return undefined;
  const to = targetsOf(carriedTo).flatMap((id) => plans.commitment(id) ?? []);
  if (to.length === 0) return undefined;
  const { on, changed, pairedBy, says, source, corrected } = carriedTo;
  return { on, to, changed, pairedBy, says, source: source && cite(source), corrected };
}

/** What it is now, as a sentence: “It is now S3 in Active Marsham.” */
export function wentOnInWords({ to }: Pick<WentOn, 'to'>): string {
  const names = to.map(({ ref }) => ref);
  const plans = [...new Set(to.map(({ plan }) => plan.shortTitle))];
  const what =
    to.length > 1 ? `It was split into ${listed(names, 'and')}` : `It is now ${names[0]}`;
  return `${what} in ${listed(plans, 'and')}.`;
}

/** That the newer plan did not take it up, with the document that gives the reason. */
export function joinNotCarried(
  { notCarried }: Pick<CommitmentEntry, 'notCarried'>,
  { cite }: Pick<StrategyContext, 'cite'>,
): LeftOut | undefined {
  return notCarried && { ...notCarried, source: notCarried.source && cite(notCarried.source) };
}

/** How a commitment went on into a newer plan. */
export interface WentOn
  extends Pick<CarriedTo, 'on' | 'changed' | 'pairedBy' | 'says' | 'corrected'> {
  /** What it became; several when it was split. */
  to: CommitmentInPlan[];
  source: Citation | undefined;
}

/** That a newer plan did not take a commitment up, where a reason is known. */
export interface LeftOut extends Omit<NotCarried, 'source'> {
  source: Citation | undefined;
}
