import { inWords } from '../fields/calendar.ts';
import { english } from '../language/english.ts';
import { fill } from '../language/fill.ts';
import type { Due, DueMeaning } from './schema.ts';
import type { TimelinessFinding } from './timeliness.ts';

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

/**
 * The same in a list: “Due June 2024, first September 2023”. Nothing where no date was ever given. What is due each year
 * stands with the date that it is judged by.
 */
export function shortDueWords(
  due: Due | undefined,
  { by, moved }: Pick<TimelinessFinding, 'by' | 'moved'>,
): string {
  const first = moved && inWords(moved.firstDue);
  if (!due) return first ? fill(words.takenAway, { date: first }) : '';
  const isProgress = due.means === 'progress';
  if (due.then === 'annually' && by) {
    const [saidAtFirst, saidSince] = isProgress
      ? [words.progressEachYear, words.progressEachYearFrom]
      : [words.dueEachYear, words.dueEachYearFrom];
    return fill(by === due.by ? saidAtFirst : saidSince, {
      date: inWords(by),
      dateFirst: inWords(due.by),
    });
  }
  const date = inWords(due.by);
  const [said, saidWithFirst] = isProgress
    ? [words.progressBy, words.progressByFirst]
    : [words.due, words.dueFirst];
  return first && moved.firstDue !== due.by
    ? fill(saidWithFirst, { date, dateFirst: first })
    : fill(said, { date });
}
