import type { Day, DayOrMonth } from '../fields/calendar.ts';
import { none } from '../fields/date.ts';
import type { ChangeEntry } from './change.ts';
import type { Due, DueMeaning } from './schema.ts';

/** The due dates that a commitment has had, the oldest first, each with the days on which it held. */
export function dueSpans({ due, changes, dueMeans }: DueHistory): DueSpan[] {
  const dated = changes.filter((change) => change.field === 'due');
  const { printed: _, ...kept } = due ?? {};
  const of = (by: DayOrMonth): Due | undefined =>
    by === none ? undefined : { means: dueMeans, ...kept, by };
  return [
    ...dated.map(({ was, date }, at) => ({ due: of(was), from: dated[at - 1]?.date, until: date })),
    { due, from: dated.at(-1)?.date, until: undefined },
  ];
}

/** The due date of a commitment, its changes, and what dates mean in its strategy. */
export interface DueHistory {
  due?: Due | undefined;
  changes: ChangeEntry[];
  dueMeans: DueMeaning;
}

/** One due date, and when it was in force. */
export interface DueSpan {
  due: Due | undefined;
  /** The day from which it held; undefined for the first published. */
  from: Day | undefined;
  /** The day on which another took its place. */
  until: Day | undefined;
}
