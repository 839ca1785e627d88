import { count } from '../fields/sentence.ts';

/** What a report tells of, in a few words for a list of reports. */
export function reachInShort({ updates, commitments, totals }: Reaching): string {
  if (updates.length > 0) {
    return `Speaks of ${updates.length} of ${count(commitments, 'commitment')}.`;
  }
  return totals.length > 0
    ? 'Gives totals, and names no commitment.'
    : 'Gives figures, and names no commitment.';
}

interface Reaching {
  updates: unknown[];
  commitments: number;
  totals: unknown[];
}
