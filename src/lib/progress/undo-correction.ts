import { none } from '../fields/date.ts';
import type { CorrectionEntry } from './correction.ts';
import type { ProgressEntry, UpdateEntry } from './schema.ts';

/**
 * A report as it was before a correction; undefined when it does not hold what the correction says
 * that it says now. Of totals, printed changes, evidence, period and source only words are kept, so
 * there the report stays as it is.
 */
export function undoCorrection(
  report: ProgressEntry,
  correction: CorrectionEntry,
): ProgressEntry | undefined {
  const { field, was, now } = correction;
  if (correction.commitment) return undoInUpdate(report, correction);
  switch (field) {
    case 'title':
    case 'asAt':
    case 'published':
    case 'nextReport':
      return withText(report, field, was, now);
    case 'figures':
      return withParts(report, 'figures', undoFigure(report.figures, was, now));
    default:
      return report;
  }
}

function undoInUpdate(
  report: ProgressEntry,
  { commitment, field, was, now }: CorrectionEntry,
): ProgressEntry | undefined {
  const update = report.updates.find((one) => one.commitment === commitment);
  const before = update && updateBefore(update, field, was, now);
  if (!before) return undefined;
  return { ...report, updates: report.updates.map((one) => (one === update ? before : one)) };
}

function updateBefore(
  update: UpdateEntry,
  field: CorrectionEntry['field'],
  was: string,
  now: string,
): UpdateEntry | undefined {
  switch (field) {
    case 'heading':
    case 'completedOn':
      return withText(update, field, was, now);
    case 'status':
      return withParts(update, 'status', undoWord(update.status, was, now));
    case 'figures':
      return withParts(update, 'figures', undoFigure(update.figures, was, now));
    case 'summary':
      // Where words were taken away, nobody can tell where they stood.
      if (now === none) return update;
      if (!update.summary.includes(now)) return undefined;
      return { ...update, summary: update.summary.replace(now, () => (was === none ? '' : was)) };
    default:
      return update;
  }
}

function undoWord(words: string[], was: string, now: string): string[] | undefined {
  if (now === none) return [...words, was];
  if (!words.includes(now)) return undefined;
  return words.flatMap((word) => (word !== now ? word : was === none ? [] : was));
}

function undoFigure<Figure extends { value: string }>(
  figures: Figure[],
  was: string,
  now: string,
): Figure[] | undefined {
  // A figure that was taken away had a label, which nobody kept.
  if (now === none) return figures;
  if (!figures.some(({ value }) => value === now)) return undefined;
  return figures.flatMap((figure) => {
    if (figure.value !== now) return [figure];
    return was === none ? [] : [{ ...figure, value: was }];
  });
}

function withText<Data, Field extends keyof Data>(
  data: Data,
  field: Field,
  was: string,
  now: string,
): Data | undefined {
  if ((data[field] ?? none) !== now) return undefined;
  return { ...data, [field]: was === none ? undefined : was };
}

function withParts<Data, Field extends keyof Data>(
  data: Data,
  field: Field,
  parts: Data[Field] | undefined,
): Data | undefined {
  return parts && { ...data, [field]: parts };
}
