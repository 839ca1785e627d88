import { asAtDate, type DayOrMonth } from '../fields/calendar.ts';
import { type DateSpan, spanInWords } from '../fields/period.ts';
import { agree, capitalised, count, inFigures } from '../fields/sentence.ts';
import type { Answer } from '../site/answer.ts';
import type { TotalChange } from './change-table.ts';
import { isNews } from './no-update.ts';
import type { TotalFinding } from './published-totals.ts';
import { besideReach, beyondReach, type Reach, reachInWords, withoutUpdate } from './reach.ts';
import {
  changeSaid,
  earlierNumberSaid,
  firstPartSaid,
  mainTotal,
  numberSaid,
  otherPartsSaid,
  otherTotalsSaid,
} from './totals-answer.ts';
import { wordsSaid } from './word-answer.ts';
import type { WordAndState } from './words-of.ts';

/** What a progress report says as a whole: its total when it prints one, else how often it gives each of its words. */
export function reportAnswer(report: Reported): Answer {
  const main = mainTotal(report.totals);
  if (!main) return byWords(report);
  return {
    headline: `${capitalised(firstPartSaid(main))}${changeSaid(main, report.since)}.`,
    detail: [
      otherPartsSaid(main),
      numberSaid(main),
      earlierNumberSaid(main, report.since),
      otherTotalsSaid(report.totals, main),
      named(report, main),
      `These were true ${asAtDate(report.asAt)}.`,
    ]
      .filter((sentence) => sentence.length > 0)
      .join(' '),
  };
}

/** What a report says as a whole, for a list of reports: its answer, and how far it reaches where that is not to all. */
export function reportInShort(report: Reported): string {
  const { updates, reach: found, totals } = report;
  if (updates.length > 0) {
    return [
      reportAnswer(report).headline,
      found.told < found.of && `It tells of ${reachInWords(found)}.`,
      besideReach(found),
    ]
      .filter(Boolean)
      .join(' ');
  }
  return totals.length > 0
    ? 'We have totals from it, and nothing on any single commitment.'
    : 'We have figures from it, and nothing on any single commitment.';
}

interface Reported {
  asAt: DayOrMonth;
  period?: DateSpan | undefined;
  updates: {
    lifecycle: WordAndState | undefined;
    rating: WordAndState | undefined;
    noUpdate?: boolean | undefined;
  }[];
  reach: Reach;
  totals: TotalFinding[];
  since: { report: { asAt: DayOrMonth }; totals: TotalChange[] } | undefined;
}

/** What the report says of its commitments one by one, in its own words; how far it reaches comes second. */
function byWords(report: Reported): Answer {
  const { updates, reach: found, period, asAt, totals } = report;
  if (updates.length === 0) return withoutNames(report);
  const silent = found.of - found.told - found.noUpdate;
  const news = updates.filter(isNews);
  const unrated = news.filter(({ rating, lifecycle }) => !rating && !lifecycle).length;
  const { first, rest } = wordsSaid(updates, found);
  return {
    headline: first,
    detail: [
      ...rest,
      `The report tells of ${reachInWords(found)}.`,
      withoutUpdate(found),
      silent > 0 && `It says nothing of the other ${inFigures(silent)}.`,
      beyondReach(found),
      unrated > 0 &&
        unrated < news.length &&
        `It gives no word for how ${inFigures(unrated)} of them ${agree(unrated, { one: 'stands', many: 'stand' })}.`,
      totals.length > 0 && `It prints totals for ${count(totals.length, 'heading')}.`,
      countedBeyond(totals, found),
      period && `It covers ${spanInWords(period)}.`,
      `Its statements were true ${asAtDate(asAt)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** That a heading alone counts more than we publish, so that all of ours is not all of theirs. Headings may lie in each other. */
function countedBeyond(totals: TotalFinding[], { of }: Reach): string {
  const ofHeadings = totals.filter(({ priority, base }) => priority && base === undefined);
  const most = Math.max(0, ...ofHeadings.map((total) => total.of ?? total.counted ?? 0));
  if (most <= of) return '';
  const which = totals.length === 1 ? 'It' : 'The largest';
  return `${which} counts ${inFigures(most)} commitments, and we publish ${inFigures(of)} of the whole strategy.`;
}

/** A report that names no commitment: what else it holds. */
function withoutNames({ totals, period, asAt }: Reported): Answer {
  return {
    headline:
      totals.length > 0
        ? `The report prints totals for ${count(totals.length, 'heading')}, and names no commitment.`
        : 'The report gives figures, and names no commitment.',
    detail: [
      period && `It covers ${spanInWords(period)}.`,
      `Its statements were true ${asAtDate(asAt)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** How many commitments are told of one by one, beside the total; others than it counts, if it counts others. */
function named({ updates, reach: found }: Reported, { of, base }: TotalFinding): string {
  const some = updates.filter(isNews).length;
  if (some === 0) return 'We have nothing from it on any single commitment.';
  if (base === undefined && of !== undefined) {
    return some < of ? `The report tells of ${inFigures(some)} of them one by one.` : '';
  }
  return `One by one, it tells of ${reachInWords(found)} that we publish.`;
}
