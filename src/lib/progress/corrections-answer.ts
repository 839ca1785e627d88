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
  const ofThreads = strategies
    .flatMap(({ commitments }) => commitments)
    .flatMap(({ wentOn, notCarried }) => [wentOn, notCarried])
    .flatMap((one) => one?.corrected ?? []).length;
  const all = ofReports + ofWords + ofThreads;
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
  const kinds = [
    {
      many: ofReports,
      what: `in ${inFigures(correctedReports.length)} of ${count(reports.length, 'report')}`,
    },
    { many: ofWords, what: 'of what a status word means' },
    { many: ofThreads, what: 'of how a commitment went on into a newer plan' },
  ].filter(({ many }) => many > 0);
  const each = kinds.map(({ many, what }) => `${inFigures(many)} ${what}`);
  return {
    headline:
      kinds.length === 1
        ? `${are}, ${kinds[0]?.what}.`
        : `${are}: ${each.slice(0, -1).join(', ')}, and ${each.at(-1)}.`,
    detail: `${shown(ofReports, ofThreads)}${isAnyWithheld ? ' Words that told too much of a person are not repeated.' : ''}`,
  };
}

function shown(ofReports: number, ofThreads: number): string {
  if (ofThreads > 0) return 'Each shows what was said before, and what was wrong with it.';
  return ofReports === 0
    ? 'Each shows what was wrong, what we took the word for, and what we take it for now.'
    : 'Each shows what was wrong, what the report said, and what it says now.';
}

interface Corrected {
  reports: { corrections: { raw?: { was: string | null } }[] }[];
  statusWords: { corrected: unknown[] }[];
  commitments: {
    wentOn?: { corrected: unknown[] } | undefined;
    notCarried?: { corrected: unknown[] } | undefined;
  }[];
}
