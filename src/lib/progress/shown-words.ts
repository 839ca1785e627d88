import type { KnownWord } from './known-word.ts';
import type { ProgressEntry } from './schema.ts';

/**
 * A report with each status word as readers get it. From here on nothing can show a bare number: updates, totals,
 * printed changes and what a correction says of a word have it with what it stands for.
 */
export function withShownWords(report: ProgressEntry, words: KnownWord[]): ProgressEntry {
  const labelled = words.filter(({ word, printed }) => word !== printed);
  if (labelled.length === 0) return report;
  const shown = (printed: string) =>
    labelled.find((one) => one.printed === printed)?.word ?? printed;
  const inPart = <Part extends { words: string[] }>(part: Part): Part => ({
    ...part,
    words: part.words.map(shown),
  });
  return {
    ...report,
    updates: report.updates.map((update) => ({ ...update, status: update.status.map(shown) })),
    totals: report.totals.map((total) => ({
      ...total,
      parts: total.parts.map(inPart),
      boxes: total.boxes.map(inPart),
    })),
    changes: report.changes.map(inPart),
    corrections: report.corrections.map((one) =>
      one.field === 'status' ? { ...one, was: shown(one.was), now: shown(one.now) } : one,
    ),
  };
}
