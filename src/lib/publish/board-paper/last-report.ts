import { nouns } from '../../commitment/nouns.ts';
import { inWords } from '../../fields/calendar.ts';
import { english } from '../../language/english.ts';
import { fill } from '../../language/fill.ts';
import { compareReports, type ReportComparison } from '../../progress/compare-reports.ts';
import { comparisonAnswer } from '../../progress/comparison-answer.ts';
import type { WordAndState } from '../../progress/words-of.ts';
import type { CommitmentName, Report, Strategy } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import { type PaperLine, type PaperSection, type PaperTable, said } from './paper.ts';
import { commitmentLine, labelLine } from './rows.ts';

const words = english.paper;

/** What the newest report says otherwise than the one before it, commitment by commitment. */
export function lastReportSection(strategy: Strategy): PaperSection {
  const [later, earlier] = strategy.reports;
  const section = { id: 'changed', title: words.lastReportChanged, tables: [] };
  if (!later) return { ...section, lines: [said(words.noReport)] };
  const report = { text: later.title, to: address.report(later) };
  if (!earlier) {
    const only = fill(words.oneReport, { date: inWords(later.asAt) });
    return { ...section, lines: [said(only), report] };
  }
  const comparison = compareReports(earlier, later, strategy.reports);
  const compared = {
    text: fill(english.report.changedSinceReport, { name: earlier.title }),
    to: address.since(later, earlier),
  };
  return {
    ...section,
    lines: [said(comparisonAnswer(comparison).headline), report, compared],
    tables: movesTable(comparison, strategy),
  };
}

function movesTable(comparison: ReportComparison<Report>, strategy: Strategy): PaperTable[] {
  const { earlier, later } = comparison;
  const moves = movesIn(comparison);
  const rows = strategy.commitments.flatMap((commitment): PaperLine[][][] => {
    const own = moves.filter(({ of }) => of.id === commitment.id);
    if (own.length === 0) return [];
    return [
      [
        [commitmentLine(commitment)],
        eachOnce(own.map(({ from }) => labelOf(from))),
        eachOnce(own.map(({ to }) => labelOf(to))),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const { capital } = nouns(strategy.counts.kinds, strategy.plan);
  return [
    {
      id: 'moves',
      lines: [],
      rowsAre: 'words',
      columns: [capital, inWords(earlier.asAt), inWords(later.asAt)],
      rows,
    },
  ];
}

/** From which word to which each commitment went, axis by axis. */
function movesIn({ axes }: ReportComparison<Report>): {
  of: CommitmentName;
  from: WordAndState | undefined;
  to: WordAndState | undefined;
}[] {
  return axes.flatMap(({ moves }) =>
    moves
      .filter(({ from, to }) => from?.word !== to?.word)
      .flatMap(({ from, to, commitments }) => commitments.map((of) => ({ of, from, to }))),
  );
}

function labelOf(word: WordAndState | undefined): PaperLine {
  return word ? labelLine(word) : said(english.report.noWord);
}

/** A word of a scale speaks for both axes, and stands once. */
function eachOnce(lines: PaperLine[]): PaperLine[] {
  return [...new Map(lines.map((line) => [line.text, line])).values()];
}
