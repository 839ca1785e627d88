import type { PlanState } from '../axes/plan-states.ts';
import { type Day, lastDay, type PartialDate } from '../fields/calendar.ts';
import { spanOf, type WrittenPeriod } from '../fields/period.ts';
import type { StrategyEntry } from './schema.ts';

/**
 * Whether a strategy is a draft, in force or over on a day. A draft stays one, whatever its years say.
 * Any other is in force until the last day of its last date, or until the date on which its file says
 * that it ended. What its standing says of today decides nothing for an earlier day.
 */
export function planStateOf(strategy: Planned, asAt: Day): PlanState {
  if (strategy.standing === 'draft') return 'draft';
  return lastDay(planEnd(strategy)) < asAt ? 'ended' : 'in-force';
}

/** When a strategy ends, as exact as is known: the date in its file, else the last date that it covers. */
export function planEnd({ ended, period }: Pick<Planned, 'ended' | 'period'>): PartialDate {
  return ended ?? spanOf(period).to;
}

interface Planned extends Pick<StrategyEntry, 'standing' | 'ended'> {
  period: WrittenPeriod;
}
