import type { PartialDate } from '../fields/calendar.ts';
import { agree, count, inFigures, type Noun, was } from '../fields/sentence.ts';
import { isWithdrawnBy, type Lifespan, wasInForce } from './lifespan.ts';
import { isNews } from './no-update.ts';

/**
 * Of how many commitments a report tells. What it counts against is what its strategy held at the date of the
 * report: what was added later is no gap in it, and what had been withdrawn is none either.
 */
export function reachOf(asAt: PartialDate, all: Lifespan[], updates: Reaching[]): Reach {
  const held = updates.filter(({ span }) => wasInForce(span, asAt));
  const told = held.filter(isNews).length;
  const beyond = updates.filter((update) => isNews(update) && !held.includes(update));
  const withdrawn = beyond.filter(({ span }) => isWithdrawnBy(span, asAt)).length;
  return {
    of: all.filter((span) => wasInForce(span, asAt)).length,
    told,
    noUpdate: held.length - told,
    withdrawn,
    later: beyond.length - withdrawn,
  };
}

interface Reaching {
  span: Lifespan;
  noUpdate?: boolean | undefined;
}

/** How far a report reaches. */
export interface Reach {
  /** How many commitments there were at its date. */
  of: number;
  /** How many of those it tells of. */
  told: number;
  /** Of how many it says that it received no update, which tells nothing of them. */
  noUpdate: number;
  /** How many more it tells of that had been withdrawn by then, or that were added later. */
  withdrawn: number;
  later: number;
}

/** The reach of a report with its denominator: “35 of 37 commitments”. */
export function reachInWords({ told, of }: Reach, noun: Noun = commitments): string {
  return `${inFigures(told)} of ${count(of, noun.one, noun.many)}`;
}

/** What a report says beside its reach, in sentences; empty for nothing. */
export function besideReach(reach: Reach): string {
  return [withoutUpdate(reach), beyondReach(reach)].filter(Boolean).join(' ');
}

/** Of how many a report admits that it received no update, as a sentence; empty for none. */
export function withoutUpdate({ noUpdate }: Reach): string {
  return noUpdate > 0 ? `Of ${inFigures(noUpdate)} more it says that no update was received.` : '';
}

/** What a report tells beyond what there was at its date, in sentences; empty for nothing. */
export function beyondReach({ withdrawn, later }: Reach): string {
  return [
    withdrawn > 0 && `It also tells of ${inFigures(withdrawn)} that had been withdrawn by then.`,
    later > 0 && `It also tells of ${inFigures(later)} that ${agree(later, was)} added later.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const commitments: Noun = { one: 'commitment', many: 'commitments' };
