import type { State } from '../axes/axes.ts';
import type { DayOrMonth } from '../fields/calendar.ts';

/**
 * What the publisher last said on one axis. An older report still counts when the newer ones say
 * nothing on that axis; the date of what was said goes with it. A word of a scale speaks for both axes: where
 * it says nothing on this one, what the same scale said before no longer holds.
 */
export function lastSaid<OnAxis extends State>(
  statements: Statement<OnAxis>[],
  nothing: OnAxis,
): Said<OnAxis> {
  let last: Statement<OnAxis> | undefined;
  for (const one of statements) {
    if (one.said) last = one;
    else if (one.scaleWord !== undefined && isOfScale(last)) last = undefined;
  }
  if (!last?.said) return { state: nothing };
  return { ...last.said, asAt: last.asAt, report: last.report };
}

/** What the publisher last said on one axis; only `state` is there when nothing was said. */
export interface Said<OnAxis extends State> {
  state: OnAxis;
  /** The publisher's own word. */
  word?: string;
  /** Why, where the report that says it gives a reason. */
  reason?: string;
  asAt?: DayOrMonth;
  /** The ID of the report, "mse-2022/2023-09". */
  report?: string;
}

/** What one report says on one axis. Given oldest first. */
export interface Statement<OnAxis extends State> {
  said: { word?: string; reason?: string; state: OnAxis } | undefined;
  /** The word of a scale that the report gives, whichever axis it speaks on. */
  scaleWord: string | undefined;
  asAt: DayOrMonth;
  report: string;
}

function isOfScale(statement: Statement<State> | undefined): boolean {
  const word = statement?.scaleWord;
  return word !== undefined && statement?.said?.word === word;
}
