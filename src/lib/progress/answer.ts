import { type DayOrMonth, inWords } from '../fields/calendar.ts';
import type { Answer } from '../site/answer.ts';
import type { ChangeRow } from './change-table.ts';
import { isNews } from './no-update.ts';
import type { TotalFinding } from './published-totals.ts';
import { beyondReach, type Reach, reachInWords, withoutUpdate } from './reach.ts';

/** What a progress report says as a whole, in words: its total when it prints one, else its reach. */
export function reportAnswer(report: Reported): Answer {
  const all = report.totals.find(({ priority }) => priority === undefined);
  const [first, ...others] = all?.shares ?? [];
  if (!all?.of || first?.count === undefined) return reach(report);
  const more = report.since?.rows.find(({ word }) => word === first.word)?.change;
  return {
    headline: `${first.count} of ${all.of} commitments were “${first.word}”${change(more, report)}.`,
    detail: [
      others
        .filter(({ count: number }) => (number ?? 0) > 0)
        .map(({ word, count: number }) => `${number} were “${word}”`)
        .join(', ')
        .concat('.'),
      named(report, all.of),
      `These were true as at ${inWords(report.asAt)}.`,
    ]
      .filter((sentence) => sentence.length > 1)
      .join(' '),
  };
}

interface Reported {
  asAt: DayOrMonth;
  period?: { from: DayOrMonth; to: DayOrMonth } | undefined;
  updates: { lifecycle: unknown; rating: unknown; noUpdate?: boolean | undefined }[];
  reach: Reach;
  totals: TotalFinding[];
  since: { report: { asAt: DayOrMonth }; rows: ChangeRow[] } | undefined;
}

function reach({ updates, reach: found, period, asAt }: Reported): Answer {
  const silent = found.of - found.told - found.noUpdate;
  const news = updates.filter(isNews);
  const unrated = news.filter(({ rating, lifecycle }) => !rating && !lifecycle).length;
  return {
    headline:
      unrated === news.length && unrated > 0
        ? `The report speaks of ${reachInWords(found)}, and no rating was published.`
        : `The report speaks of ${reachInWords(found)}.`,
    detail: [
      withoutUpdate(found),
      silent > 0 && `It says nothing of the other ${silent}.`,
      beyondReach(found),
      unrated > 0 &&
        unrated < news.length &&
        `It gives no word for how ${unrated} of them ${unrated === 1 ? 'stands' : 'stand'}.`,
      period && `It covers ${inWords(period.from)} to ${inWords(period.to)}.`,
      `Its statements were true as at ${inWords(asAt)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function change(more: number | undefined, { since }: Reported): string {
  if (more === undefined || !since) return '';
  const month = inWords(since.report.asAt);
  if (more === 0) return `, as many as in ${month}`;
  return `, ${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} than in ${month}`;
}

function named({ updates }: Reported, of: number): string {
  const news = updates.filter(isNews).length;
  return news < of ? `The report tells of ${news} of them one by one.` : '';
}
