import type { DateMoves } from '../../lib/commitment/date-moves.ts';
import type { Due, DueMeaning } from '../../lib/commitment/schema.ts';
import { inWords } from '../../lib/fields/calendar.ts';

const then = { ongoing: ', then ongoing', annually: ', then each year' };

/** When a commitment is due, as readers see it: “September 2023, then ongoing”. */
export function dueWords(due: Due | undefined, isOngoing: boolean): string {
  if (isOngoing) return 'Ongoing, with no date by which it is done';
  if (!due) return 'No date is given';
  const by = `${inWords(due.by)}${due.then ? then[due.then] : ''}`;
  return due.means === 'progress' ? `Progress expected by ${by}` : by;
}

/** What the strategy says that its dates mean, where this date is one of those. */
export function whatDatesMean(
  due: Due | undefined,
  dueMeans: { means: DueMeaning; says: string } | undefined,
): string | undefined {
  return due && dueMeans?.means === due.means ? dueMeans?.says : undefined;
}

/** The same in a list: “Due June 2024, first September 2023”. Nothing where no date was ever given. */
export function shortDueWords(due: Due | undefined, moved: DateMoves | undefined): string {
  if (!due) return moved ? `First due ${inWords(moved.firstDue)}, date taken away` : '';
  const first = moved && moved.firstDue !== due.by ? `, first ${inWords(moved.firstDue)}` : '';
  const what = due.means === 'progress' ? 'Progress by' : 'Due';
  return `${what} ${inWords(due.by)}${first}`;
}
