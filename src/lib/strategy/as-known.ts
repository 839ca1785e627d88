import { type Day, lastDay } from '../fields/calendar.ts';
import { spanOf } from '../fields/period.ts';
import { wordAsKnown } from '../progress/word-as-known.ts';
import type { StrategyStanding } from './kinds.ts';
import { planStateOf } from './plan-state.ts';
import type { StrategyEntry } from './schema.ts';

/**
 * A strategy as it was known on a day: its status words mean what they were taken for then, and until its end
 * nothing says that it would end early or be replaced.
 */
export function strategyAsKnown(strategy: StrategyEntry, asAt: Day): StrategyEntry {
  return {
    ...(planStateOf(strategy, asAt) === 'ended' ? strategy : beforeItsEnd(strategy)),
    statusWords: strategy.statusWords.map((word) => wordAsKnown(word, asAt)),
  };
}

/** What stood there before is not kept, so nothing is said of it. An end after the last year is no early one. */
function beforeItsEnd(strategy: StrategyEntry): StrategyEntry {
  const { standing, ended, period, sic } = strategy;
  const isOfEnd = ofEnd.includes(standing);
  return {
    ...strategy,
    standing: isOfEnd ? 'not-said' : standing,
    sic: isOfEnd ? sic.filter(({ about }) => about !== 'standing') : sic,
    ended: ended && lastDay(ended) <= lastDay(spanOf(period).to) ? undefined : ended,
  };
}

const ofEnd: StrategyStanding[] = ['ended', 'superseded'];
