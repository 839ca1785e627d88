import { asAtDate, type DayOrMonth } from '../fields/calendar.ts';
import { type DateSpan, spanInWords } from '../fields/period.ts';
import { agree, capitalised, count, inFigures } from '../fields/sentence.ts';
import type { Answer } from '../site/answer.ts';
import type { TotalChange } from './change-table.ts';
import { isNews } from './no-update.ts';
import type { TotalFinding } from './published-totals.ts';
import { beyondReach, type Reach, reachInWords, withoutUpdate } from './reach.ts';
import {
  changeSaid,
  earlierNumberSaid,
  firstPartSaid,
  mainTotal,
  numberSaid,
  otherPartsSaid,
  otherTotalsSaid,
} from './totals-answer.ts';

/** What a progress report says as a whole, in words: its total when it prints one, else its reach. */
export function reportAnswer(report: Reported): Answer {
  const main = mainTotal(report.totals);
  if (!main) return reach(report);
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

interface Reported {
  asAt: DayOrMonth;
  period?: DateSpan | undefined;
  updates: { lifecycle: unknown; rating: unknown; noUpdate?: boolean | undefined }[];
  reach: Reach;
  totals: TotalFinding[];
  since: { report: { asAt: DayOrMonth }; totals: TotalChange[] } | undefined;
}

function reach(report: Reported): Answer {
  const { updates, reach: found, period, asAt, totals } = report;
  if (updates.length === 0) return withoutNames(report);
  const silent = found.of - found.told - found.noUpdate;
  const news = updates.filter(isNews);
  const unrated = news.filter(({ rating, lifecycle }) => !rating && !lifecycle).length;
  return {
    headline:
      unrated === news.length && unrated > 0 && totals.length === 0
        ? `The report speaks of ${reachInWords(found)}, and no rating was published.`
        : `The report speaks of ${reachInWords(found)}.`,
    detail: [
      withoutUpdate(found),
      silent > 0 && `It says nothing of the other ${inFigures(silent)}.`,
      beyondReach(found),
      unrated > 0 &&
        (unrated < news.length || totals.length > 0) &&
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
