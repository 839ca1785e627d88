import { firstDayOf, lastDayOf } from './days.ts';
import type { Commitment, Published, Update } from './records.ts';

/** What the files say of a commitment, in the words of the pages. */
export const hasDate = (one: Commitment): boolean => one.due !== null;
export const hasReport = (one: Commitment): boolean => one.freshness.lastUpdate !== null;
export const hasRating = (one: Commitment): boolean => one.rating.word !== null;

/** Whether a word says where its work is. Of one that was withdrawn a word was given before. */
export const hasWordForWork = (one: Commitment, { progress }: Published): boolean =>
  one.lifecycle.word !== null ||
  (one.withdrawn !== null &&
    progress.some(({ commitment, lifecycle }) => commitment === one.id && lifecycle !== null));

/** Whether it was withdrawn, or lives in a newer plan: here it is neither late nor silent any more. */
export const isOver = ({ withdrawn, carriedTo }: Commitment): boolean =>
  withdrawn !== null || carriedTo !== null;

/** Whether its date has passed with nothing that says it was met. */
export const isLate = ({ timeliness }: Commitment): boolean =>
  /^(overdue|date-passed-no-report)$/.test(timeliness.state);

/** The day by which it is due; of a date of each year, the one that the data names. */
export function dueDay(one: Commitment): string | undefined {
  const { dueOn } = one.timeliness;
  if (!one.due) return undefined;
  return one.due.then === 'annually' && dueOn ? lastDayOf(dueOn) : lastDayOf(one.due.by);
}

/** Whether it is late by the date that it had first, and not by the one that it has now. */
export const wouldBeLate = ({ moved, timeliness }: Commitment): boolean =>
  moved?.lateByFirst === 'overdue' && timeliness.state !== 'overdue';

/** Whether an update tells something: one that says that there was none does not. */
export const tells = ({ noUpdate }: Update): boolean => !noUpdate;

/** The commitments that a report names, with news or without, each once. */
export function namedBy(data: Published, report: string): Set<string> {
  return new Set(updatesOf(data, report).map(({ commitment }) => commitment));
}

/** What came after a date, and what had been withdrawn by then. A month or a year is known by its first day. */
export const isAddedAfter = ({ added }: Commitment, date: string): boolean =>
  Boolean(added && firstDayOf(added) > lastDayOf(date));
export const isWithdrawnBy = ({ withdrawn }: Commitment, date: string): boolean =>
  Boolean(withdrawn && firstDayOf(withdrawn.on) <= lastDayOf(date));

/** Whether a strategy has one scale, a word of which says both where the work is and how it goes. */
export function hasOneScale({ progress }: Published, strategy: string): boolean {
  return progress.some(
    (one) =>
      one.strategy === strategy &&
      one.lifecycle !== null &&
      one.lifecycle.word === one.rating?.word,
  );
}

/** The word of an update on an axis; one of a scale speaks for both. */
export function wordOf(
  { lifecycle, rating }: Update,
  axis: 'lifecycle' | 'rating',
  oneScale: boolean,
): string | undefined {
  if (oneScale) return (lifecycle ?? rating)?.word;
  return { lifecycle, rating }[axis]?.word;
}

export function updatesOf(data: Published, report: string): Update[] {
  return data.progress.filter((update) => update.report === report);
}

/** The number that the rules of the data name, if they all name the same: “more than 12 months old”. */
export function theOnly({ commitments }: Published, rule: RegExp): number | undefined {
  const rules = commitments.flatMap((one) => [one.timeliness.rule, one.freshness.rule]);
  const numbers = new Set(rules.flatMap((text) => rule.exec(text)?.[1] ?? []));
  return numbers.size === 1 ? Number([...numbers][0]) : undefined;
}

/** After how many months without a report something is silent, if any rule in the data says it. */
export function silentAfter(data: Published): number | undefined {
  return theOnly(data, /is more than (\d+) months old/);
}
