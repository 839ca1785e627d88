import type { PartialDate } from '../fields/calendar.ts';
import { agree, count, type Noun, was } from '../fields/sentence.ts';
import { heldAt, isWithdrawnBy, type Lifespan } from './lifespan.ts';

/**
 * Of how many commitments a report tells. What it counts against is what its strategy held at the date of the
 * report: what was added later is no gap in it, and what had been withdrawn is none either.
 */
export function reachOf(asAt: PartialDate, all: Lifespan[], told: { span: Lifespan }[]): Reach {
  const withdrawn = told.filter(({ span }) => isWithdrawnBy(span, asAt)).length;
  const held = told.filter(({ span }) => heldAt(span, asAt)).length;
  return {
    of: all.filter((span) => heldAt(span, asAt)).length,
    told: held,
    withdrawn,
    later: told.length - held - withdrawn,
  };
}

/** How far a report reaches. */
export interface Reach {
  /** How many commitments there were at its date. */
  of: number;
  /** How many of those it tells of. */
  told: number;
  /** How many more it tells of that had been withdrawn by then, or that were added later. */
  withdrawn: number;
  later: number;
}

/** The reach of a report with its denominator: “35 of 37 commitments”. */
export function reachInWords({ told, of }: Reach, noun: Noun = commitments): string {
  return `${told} of ${count(of, noun.one, noun.many)}`;
}

/** What a report tells beyond what there was at its date, in sentences; empty when it tells nothing. */
export function beyondReach({ withdrawn, later }: Reach): string {
  return [
    withdrawn > 0 && `It also speaks of ${withdrawn} that had been withdrawn by then.`,
    later > 0 && `It also speaks of ${later} that ${agree(later, was)} added later.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const commitments: Noun = { one: 'commitment', many: 'commitments' };
