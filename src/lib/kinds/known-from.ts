import type { PartialDate } from '../fields/calendar.ts';
import type { Entries } from '../reading/collections.ts';
import { referencesOf } from '../register/references.ts';

/** From when a strategy is known, and with it all that belongs to it; undefined when it is not there. */
export function knownFromOfStrategy(id: string, entries: Entries): PartialDate | undefined {
  const strategy = entries.strategies.find((one) => one.id === id);
  return strategy && referencesOf(entries).firstKnown(strategy.data).on;
}
