import { lastDay } from '../../lib/fields/calendar.ts';
import type { Strategy } from '../../lib/register/types.ts';
import { address } from '../../lib/site/address.ts';
import { type StrategyEvent, strategyEvents } from '../../lib/strategy/events.ts';

/** What happened last to any strategy. Newest first. */
export function latestEvents(strategies: Strategy[], most: number): LatestEvent[] {
  return strategies
    .flatMap((strategy) =>
      strategyEvents(strategy).map((event) => ({
        ...event,
        path: event.path ?? address.strategy(strategy.id),
        name: strategy.shortTitle,
      })),
    )
    .sort((one, other) => lastDay(other.on).localeCompare(lastDay(one.on)))
    .slice(0, most);
}

export interface LatestEvent extends StrategyEvent {
  path: string;
  /** The short name of the strategy. */
  name: string;
}
