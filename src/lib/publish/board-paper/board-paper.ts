import { inWords } from '../../fields/calendar.ts';
import { inFigures } from '../../fields/sentence.ts';
import { english } from '../../language/english.ts';
import { fill } from '../../language/fill.ts';
import type { Register, Strategy } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import { strategyAnswer } from '../../strategy/answer.ts';
import { seriesIn, workOf, workSeries } from '../../strategy/work-series.ts';
import { attentionSection } from './attention.ts';
import { boardsSection } from './boards.ts';
import { lastReportSection } from './last-report.ts';
import { type BoardPaper, type PaperSection, said } from './paper.ts';
import { sinceReportSection } from './since-report.ts';

const words = english.paper;

/** The paper on a strategy for the next meeting of its board, as at the day of the register. */
export function boardPaper(
  strategy: Strategy,
  register: Pick<Register, 'asAt' | 'meetingsAhead'>,
): BoardPaper {
  return {
    caption: strategy.title,
    title: words.title,
    answer: strategyAnswer(strategy),
    work: workOfPaper(strategy),
    asAt: [
      fill(english.layout.asAt, { date: inWords(register.asAt) }),
      strategy.nextReport
        ? fill(english.layout.nextReport, { date: inWords(strategy.nextReport) })
        : english.layout.noNextReport,
      nextMeeting(strategy, register),
    ],
    sections: [
      attentionSection(strategy),
      lastReportSection(strategy),
      sinceReportSection(strategy),
      boardsSection(strategy),
      aboutSection(strategy),
    ].filter((section) => section !== undefined),
  };
}

function workOfPaper({ counts }: Strategy): BoardPaper['work'] {
  if (counts.of === 0) return [];
  const work = workOf(counts);
  return seriesIn([work]).map((series) => ({
    series,
    count: work[series],
    text: fill(english.dates.counted, {
      label: workSeries[series],
      count: inFigures(work[series]),
    }),
  }));
}

/** The next meeting of the body whose plan it is, or of a board that has dealt with it. */
function nextMeeting(
  { publisher, decisions, papers }: Strategy,
  { meetingsAhead }: Pick<Register, 'meetingsAhead'>,
): string {
  const boards = new Set([
    publisher.id,
    ...[...decisions, ...papers].map(({ meeting }) => meeting.boardId),
  ]);
  const next = meetingsAhead.find(({ board }) => boards.has(board.id));
  return next
    ? fill(words.nextMeeting, { date: inWords(next.on), name: next.board.name })
    : words.noMeeting;
}

function aboutSection({ id, shortTitle, counts }: Strategy): PaperSection {
  return {
    id: 'about',
    title: words.aboutPaper,
    lines: [
      ...(workOf(counts)['not-said'] > 0 ? [said(english.home.notSaid)] : []),
      said(words.workedOut),
      { text: words.onTheSite, to: address.boardPaper(id) },
      { text: fill(words.strategyPage, { name: shortTitle }), to: address.strategy(id) },
      { text: english.home.howWeWorkItOut, to: address.method() },
    ],
    tables: [],
  };
}
