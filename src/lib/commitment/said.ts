import type { State } from '../axes/axes.ts';
import type { DayOrMonth } from '../fields/calendar.ts';

/**
 * What the publisher last said on one axis. An older report still counts when the newer ones say
 * nothing on that axis; the date of what was said goes with it.
 */
export function lastSaid<OnAxis extends State>(
  statements: Statement<OnAxis>[],
  nothing: OnAxis,
): Said<OnAxis> {
  const last = statements.findLast(({ said }) => said !== undefined);
  if (!last?.said) return { state: nothing };
  return { ...last.said, asAt: last.asAt, report: last.report };
}

/** What the publisher last said on one axis; only `state` is there when nothing was said. */
export interface Said<OnAxis extends State> {
  state: OnAxis;
  /** The publisher's own word. */
  word?: string;
  asAt?: DayOrMonth;
  /** The ID of the report, "mse-2022/2023-09". */
  report?: string;
}

/** What one report says on one axis. Given oldest first. */
export interface Statement<OnAxis extends State> {
  said: { word: string; state: OnAxis } | undefined;
  asAt: DayOrMonth;
  report: string;
}
