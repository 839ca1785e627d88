import type { OutcomesEntry } from '../outcome/schema.ts';
import type { Entries } from '../reading/collections.ts';
import { type Cited, cited, type References } from './references.ts';
import type { Strategy } from './types.ts';

/** The outcomes frameworks of the strategies that are published. */
export function joinOutcomes(
  entries: Entries,
  references: References,
  strategies: Strategy[],
): Outcomes[] {
  return strategies.flatMap((strategy) =>
    entries.outcomes
      .filter(({ id }) => id === strategy.id)
      .map(({ id, data }) => ({ ...cited(data, references), id, strategy })),
  );
}

export interface Outcomes extends Cited<OutcomesEntry> {
  /** The ID of its strategy. */
  id: string;
  strategy: Strategy;
}
