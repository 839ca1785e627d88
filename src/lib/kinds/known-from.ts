import { firstDay, knownFrom, type PartialDate } from '../fields/calendar.ts';
import type { Entries } from '../reading/collections.ts';
import { splitId } from '../register/names.ts';
import { referencesOf } from '../register/references.ts';

/** From when a strategy is known, and with it all that belongs to it; undefined when it is not there. */
export function knownFromOfStrategy(id: string, entries: Entries): PartialDate | undefined {
  const strategy = entries.strategies.find((one) => one.id === id);
  return strategy && referencesOf(entries).firstKnown(strategy.data).on;
}

/** From when a commitment is known: with its strategy, or from the day on which it was added to it. */
export function knownFromOfCommitment(
  { id, data }: Entries['commitments'][number],
  entries: Entries,
): PartialDate | undefined {
  const strategy = knownFromOfStrategy(splitId(id).strategyId, entries);
  const { added } = data;
  if (added === undefined || strategy === undefined) return strategy;
  return firstDay(added) > knownFrom(strategy) ? firstDay(added) : strategy;
}
