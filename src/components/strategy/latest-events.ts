import { lastDay } from '../../lib/fields/calendar.ts';
import { listed } from '../../lib/fields/sentence.ts';
import { english } from '../../lib/language/english.ts';
import type { Strategy } from '../../lib/register/types.ts';
import { address } from '../../lib/site/address.ts';
import { type StrategyEvent, strategyEvents } from '../../lib/strategy/events.ts';

/** What happened last to any strategy. Newest first; a minute on two strategies is one event, of both. */
export function latestEvents(strategies: Strategy[], most: number): LatestEvent[] {
  const found = strategies.flatMap((strategy) =>
    strategyEvents(strategy).map((event) => ({
      ...event,
      path: event.path ?? address.strategy(strategy.id),
      name: strategy.shortTitle,
    })),
  );
  return [...Map.groupBy(found, ({ id }) => id).values()]
    .flatMap(([first, ...others]) =>
      first
        ? [
            {
              ...first,
              name: listed(
                [first, ...others].map(({ name }) => name),
                english.units.and,
              ),
            },
          ]
        : [],
    )
    .sort((one, other) => lastDay(other.on).localeCompare(lastDay(one.on)))
    .slice(0, most);
}

export interface LatestEvent extends StrategyEvent {
  path: string;
  /** The short name of the strategy, or of all that it is about. */
  name: string;
}
