import { type DayOrMonth, lastDay } from '../../lib/fields/calendar.ts';
import type { Strategy } from '../../lib/register/types.ts';
import { address } from '../../lib/site/address.ts';

/** What happened last to any strategy: published, reported on, taken to a board. Newest first. */
export function latestEvents(strategies: Strategy[], most: number): LatestEvent[] {
  return strategies
    .flatMap((strategy) => [
      ...strategy.events.map(({ on, title, text }) => ({
        on,
        title,
        text,
        path: address.strategy(strategy.id),
        name: strategy.shortTitle,
      })),
      ...strategy.reports.map((report) => ({
        on: report.asAt,
        title: report.title,
        text: `The report says something of ${report.updates.length} of ${report.commitments} commitments.`,
        path: address.report(report),
        name: strategy.shortTitle,
      })),
      {
        on: strategy.published,
        title: 'Published',
        text: `The strategy was published, with ${strategy.counts.of} commitments.`,
        path: address.strategy(strategy.id),
        name: strategy.shortTitle,
      },
    ])
    .sort((one, other) => lastDay(other.on).localeCompare(lastDay(one.on)))
    .slice(0, most);
}

export interface LatestEvent {
  on: DayOrMonth;
  title: string;
  text: string;
  path: string;
  /** The short name of the strategy. */
  name: string;
}
