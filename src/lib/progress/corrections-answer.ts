import type { Answer } from '../commitment/answer.ts';
import { count } from '../fields/calendar.ts';

/** How many corrections there are, in words; none is not the same as no mistake. */
export function correctionsAnswer(
  strategies: { reports: { corrections: { wrong: string }[] }[] }[],
): Answer {
  const reports = strategies.flatMap((strategy) => strategy.reports);
  const corrected = reports.filter(({ corrections }) => corrections.length > 0);
  const all = reports.flatMap(({ corrections }) => corrections).length;
  if (all === 0) {
    return {
      headline: 'No report has been corrected.',
      detail:
        reports.length > 0
          ? `There ${reports.length === 1 ? 'is' : 'are'} ${count(reports.length, 'report')}. It does not mean that nothing in them is wrong. Tell us if you find a mistake.`
          : 'There is no report yet.',
    };
  }
  return {
    headline: `There ${all === 1 ? 'is' : 'are'} ${count(all, 'correction')}, in ${corrected.length} of ${count(reports.length, 'report')}.`,
    detail: 'Each shows what was wrong, what the report said, and what it says now.',
  };
}
