import type { Day, DayOrMonth } from '../fields/calendar.ts';
import { none } from '../fields/date.ts';
import type { ChangeEntry } from './change.ts';
import type { Due } from './schema.ts';

/** The due dates that a commitment has had, the oldest first, each with the days on which it held. */
export function dueSpans({
  due,
  changes,
}: {
  due?: Due | undefined;
  changes: ChangeEntry[];
}): DueSpan[] {
  const dated = changes.filter((change) => change.field === 'due');
  const then = due?.then && { then: due.then };
  const of = (by: DayOrMonth): Due | undefined => (by === none ? undefined : { by, ...then });
  return [
    ...dated.map(({ was, date }, at) => ({ due: of(was), from: dated[at - 1]?.date, until: date })),
    { due, from: dated.at(-1)?.date, until: undefined },
  ];
}

/** One due date, and when it was in force. */
export interface DueSpan {
  due: Due | undefined;
  /** The day from which it held; undefined for the first published. */
  from: Day | undefined;
  /** The day on which another took its place. */
  until: Day | undefined;
}
