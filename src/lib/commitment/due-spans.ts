import { type Day, isDate, lastDay } from '../fields/calendar.ts';
import { goesOn } from '../fields/date.ts';
import type { ChangeEntry } from './change.ts';
import type { Due, DueMeaning } from './schema.ts';

/** The due dates that a commitment has had, the oldest first, each with the days on which it held. */
export function dueSpans({ due, isOngoing = false, changes, dueMeans }: DueHistory): DueSpan[] {
  const dated = changes.filter((change) => change.field === 'due');
  const { printed: _, ...kept } = due ?? {};
  const of = (by: string): Pick<DueSpan, 'due' | 'isOngoing'> => ({
    due: isDate(by) ? { means: dueMeans, ...kept, by } : undefined,
    isOngoing: by === goesOn,
  });
  const days = dated.map(({ date }) => lastDay(date));
  return [
    ...dated.map(({ was }, at) => ({ ...of(was), from: days[at - 1], until: days[at] })),
    { due, isOngoing, from: days.at(-1), until: undefined },
  ];
}

/** The due date of a commitment, its changes, and what dates mean in its strategy. */
export interface DueHistory {
  due?: Due | undefined;
  /** Whether it goes on with no date. */
  isOngoing?: boolean | undefined;
  changes: ChangeEntry[];
  dueMeans: DueMeaning;
}

/** One due date, and when it was in force. */
export interface DueSpan {
  due: Due | undefined;
  /** Whether it was then to go on with no date. */
  isOngoing: boolean;
  /** The day from which it held; undefined for the first published. */
  from: Day | undefined;
  /** The day on which another took its place. */
  until: Day | undefined;
}
