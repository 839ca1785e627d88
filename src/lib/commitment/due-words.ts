import { inWords } from '../fields/calendar.ts';
import { english } from '../language/english.ts';
import { fill } from '../language/fill.ts';
import type { DateMoves } from './date-moves.ts';
import type { Due, DueMeaning } from './schema.ts';

const words = english.dates;
const then = {
  completion: { ongoing: words.thenOngoing, annually: words.thenAnnually, once: '{date}' },
  progress: {
    ongoing: words.progressThenOngoing,
    annually: words.progressThenAnnually,
    once: words.progressExpectedBy,
  },
} as const;

/** When a commitment is due, as readers see it: “September 2023, then ongoing”. */
export function dueWords(due: Due | undefined, isOngoing: boolean): string {
  if (isOngoing) return words.ongoing;
  if (!due) return words.noDate;
  const means = due.means === 'progress' ? 'progress' : 'completion';
  return fill(then[means][due.then ?? 'once'], { date: inWords(due.by) });
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
  const first = moved && inWords(moved.firstDue);
  if (!due) return first ? fill(words.takenAway, { date: first }) : '';
  const date = inWords(due.by);
  const [said, saidWithFirst] =
    due.means === 'progress'
      ? [words.progressBy, words.progressByFirst]
      : [words.due, words.dueFirst];
  return first && moved.firstDue !== due.by
    ? fill(saidWithFirst, { date, dateFirst: first })
    : fill(said, { date });
}
