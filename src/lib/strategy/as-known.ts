import type { Day } from '../fields/calendar.ts';
import { wordAsKnown } from '../progress/word-as-known.ts';
import type { StrategyEntry } from './schema.ts';

/** A strategy as it was known on a day: its status words mean what they were taken for then. */
export function strategyAsKnown(strategy: StrategyEntry, asAt: Day): StrategyEntry {
  return {
    ...strategy,
    statusWords: strategy.statusWords.map((word) => wordAsKnown(word, asAt)),
  };
}
