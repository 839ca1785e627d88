import { agree, be, count, inFigures } from '../fields/sentence.ts';
import type { Answer } from '../site/answer.ts';
import { withheld } from './correction.ts';

/** How many corrections there are, in words; none is not the same as no mistake. */
export function correctionsAnswer(strategies: Corrected[]): Answer {
  const reports = strategies.flatMap((strategy) => strategy.reports);
  const correctedReports = reports.filter(({ corrections }) => corrections.length > 0);
  const ofReports = reports.flatMap(({ corrections }) => corrections).length;
  const ofWords = strategies
    .flatMap(({ statusWords }) => statusWords)
    .flatMap(({ corrected }) => corrected).length;
  const all = ofReports + ofWords;
  const isAnyWithheld = reports.some(({ corrections }) =>
    corrections.some(({ raw }) => raw?.was === withheld),
  );
  if (all === 0) {
    return {
      headline: 'No report has been corrected.',
      detail:
        reports.length > 0
          ? `There ${agree(reports.length, be)} ${count(reports.length, 'report')}. That does not mean that nothing in ${agree(reports.length, { one: 'it', many: 'them' })} is wrong. Tell us if you find a mistake.`
          : 'There is no report yet.',
    };
  }
  const are = `There ${agree(all, be)} ${count(all, 'correction')}`;
  const inReports = `in ${inFigures(correctedReports.length)} of ${count(reports.length, 'report')}`;
  const inWords = 'of what a status word means';
  return {
    headline:
      ofWords === 0
        ? `${are}, ${inReports}.`
        : ofReports === 0
          ? `${are}, ${inWords}.`
          : `${are}: ${inFigures(ofReports)} ${inReports}, and ${inFigures(ofWords)} ${inWords}.`,
    detail:
      ofReports === 0
        ? 'Each shows what was wrong, what we took the word for, and what we take it for now.'
        : `Each shows what was wrong, what the report said, and what it says now.${isAnyWithheld ? ' Words that told too much of a person are not repeated.' : ''}`,
  };
}

interface Corrected {
  reports: { corrections: { raw?: { was: string | null } }[] }[];
  statusWords: { corrected: unknown[] }[];
}
