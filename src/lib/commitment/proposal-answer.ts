import { atDate, inWords } from '../fields/calendar.ts';
import type { Standing } from './standing.ts';

/** What a draft puts forward is not a commitment yet, so no date makes it late; nor is it put forward once it is withdrawn. */
export function proposalHeadline({ freshness, withdrawn }: Standing): string {
  if (withdrawn) return `A draft put this forward, and it was withdrawn ${atDate(withdrawn.on)}.`;
  return freshness.lastUpdate
    ? `A draft puts this forward. The last report on it is of ${inWords(freshness.lastUpdate)}.`
    : 'A draft puts this forward, and we have found no report on it.';
}
