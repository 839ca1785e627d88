import type { Due } from '../../lib/commitment/schema.ts';
import { inWords } from '../../lib/fields/calendar.ts';

const then = { ongoing: ', then ongoing', annually: ', then each year' };

/** When a commitment is due, as readers see it: “September 2023, then ongoing”. */
export function dueWords(due: Due | undefined): string {
  return due ? `${inWords(due.by)}${due.then ? then[due.then] : ''}` : 'No date is given';
}
