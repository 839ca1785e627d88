import { lastDayOf } from './days.ts';
import type { Commitment, Published, Update } from './records.ts';

/** What the files say of a commitment, in the words of the pages. */
export const hasDate = (one: Commitment): boolean => one.due !== null;
export const hasReport = (one: Commitment): boolean => one.freshness.lastUpdate !== null;
export const hasRating = (one: Commitment): boolean => one.rating.word !== null;
export const hasWordForWork = (one: Commitment): boolean => one.lifecycle.word !== null;

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

/** The commitments that a report speaks of, each once. */
export function spokenOf(data: Published, report: string): Set<string> {
  return new Set(updatesOf(data, report).map(({ commitment }) => commitment));
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
