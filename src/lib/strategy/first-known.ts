import type { PartialDate } from '../fields/calendar.ts';
import type { StrategyEntry } from './schema.ts';

/**
 * The date from which the site knows of a strategy: when it was published or, when no source prints
 * that, the date of the document in which we found it.
 */
export function firstKnown(
  strategy: Pick<StrategyEntry, 'published'>,
  source: { published: PartialDate },
): FirstKnown {
  return strategy.published
    ? { on: strategy.published, isPublication: true }
    : { on: source.published, isPublication: false };
}

export interface FirstKnown {
  on: PartialDate;
  /** Whether the strategy was published then; otherwise it is only the first that we know of it. */
  isPublication: boolean;
}
