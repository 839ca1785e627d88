import { firstDay, knownFrom, lastDay, type PartialDate } from '../fields/calendar.ts';

/** When a commitment came and went, as far as it did not hold for as long as its plan. */
export interface Lifespan {
  /** When it was added; undefined for what the plan held from the start. */
  added?: PartialDate | undefined;
  withdrawn?: { on: PartialDate } | undefined;
}

/** Whether a commitment held at a date: it had been added by then, and had not been withdrawn. */
export function wasInForce(span: Lifespan, date: PartialDate): boolean {
  return !isAddedAfter(span, date) && !isWithdrawnBy(span, date);
}

/** Whether a commitment came later than a date. A month or a year counts from its first day. */
export function isAddedAfter({ added }: Lifespan, date: PartialDate): boolean {
  return added !== undefined && firstDay(added) > lastDay(date);
}

/** Whether a commitment was withdrawn at a date; until the day before it still held. */
export function isWithdrawnBy({ withdrawn }: Lifespan, date: PartialDate): boolean {
  return withdrawn !== undefined && knownFrom(withdrawn.on) <= lastDay(date);
}
