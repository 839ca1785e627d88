import {
  atDate,
  type DayOrMonth,
  inOrderOfTime,
  inWords,
  type PartialDate,
} from '../fields/calendar.ts';
import type { Response } from './kinds.ts';
import type { Standing } from './standing.ts';

/**
 * What the publisher last said on either axis, as a sentence: “Its publisher said “Started” and “Good” in March 2023.”
 * The words of one report share its date. A word of a scale speaks for both axes, and is told of once. Nothing where it
 * has given no word.
 */
export function publisherSaid({
  lifecycle,
  rating,
}: Pick<Standing, 'lifecycle' | 'rating'>): string | undefined {
  const words = new Map<DayOrMonth, Set<string>>();
  for (const { word, asAt } of [lifecycle, rating]) {
    if (word && asAt) words.set(asAt, (words.get(asAt) ?? new Set()).add(`“${word}”`));
  }
  const said = [...words].map(([asAt, own]) => `${[...own].join(' and ')} ${atDate(asAt)}`);
  return said.length > 0 ? `Its publisher said ${said.join(' and ')}.` : undefined;
}

/** Why it stands so, by the newest report that gives a word for it. */
export function reasonSentence({
  lifecycle,
  rating,
}: Pick<Standing, 'lifecycle' | 'rating'>): string | undefined {
  const [newest] = [lifecycle, rating]
    .flatMap(({ asAt, reason }) => (asAt === undefined ? [] : [{ asAt, reason }]))
    .sort((one, other) => inOrderOfTime(other.asAt, one.asAt));
  return newest?.reason && `The reason it gave: ${newest.reason}`;
}

/** By when it was due, and when it was done; or of when the report is that calls it done and gives no day. */
export function dueAndDone(by: string, metOn: DayOrMonth, isReportOnly: boolean): string {
  return isReportOnly
    ? `It was due by ${by}. The report that calls it completed is of ${inWords(metOn)}, and gives no day.`
    : `It was due by ${by}, and a report says that it was completed ${atDate(metOn)}.`;
}

/** What was rejected is not late for want of a date: nobody has undertaken it. */
export function rejectedWords(response: Answered | undefined): string | undefined {
  if (response?.answer !== 'rejected') return undefined;
  return `This was rejected${response.on ? ` ${atDate(response.on)}` : ''}`;
}

/** What the body that must answer said, and when. */
export interface Answered {
  answer: Response;
  on?: PartialDate | undefined;
}
