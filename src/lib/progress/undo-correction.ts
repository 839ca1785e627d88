import { none } from '../fields/date.ts';
import { type CorrectionEntry, withheld } from './correction.ts';
import { correctedFields } from './fields.ts';
import type { ProgressEntry } from './schema.ts';

/**
 * A report as it was before a correction; undefined when it does not hold what the correction says
 * that it says now. Of totals, printed changes, evidence, period and source only words are kept, so
 * there the report stays as it is. So it does where the old words are withheld: no day brings them back.
 */
export function undoCorrection(
  report: ProgressEntry,
  correction: CorrectionEntry,
): ProgressEntry | undefined {
  const { commitment } = correction;
  if (isWithheldLater(correction, report)) return report;
  if (!commitment) return partBefore(report, correction);
  const update = report.updates.find((one) => one.commitment === commitment);
  const before = update && partBefore(update, correction);
  if (!before) return undefined;
  return { ...report, updates: report.updates.map((one) => (one === update ? before : one)) };
}

/** What stood between a correction and words that a later one withholds is gone with them. */
function isWithheldLater(correction: CorrectionEntry, { corrections }: ProgressEntry): boolean {
  const at = corrections.indexOf(correction);
  return corrections.some(
    ({ was, field, commitment }, place) =>
      at >= 0 &&
      place > at &&
      was === withheld &&
      field === correction.field &&
      commitment === correction.commitment,
  );
}

/** A report or an update with the value that the field had before. */
function partBefore<Part extends object>(
  part: Part,
  { field, was, now }: CorrectionEntry,
): Part | undefined {
  const value: unknown = Reflect.get(part, field);
  if (was === withheld) return withoutOldWords(part, { field, now });
  const having = (before: unknown[] | undefined) => before && { ...part, [field]: before };
  switch (correctedFields[field].form) {
    case 'text':
    case 'date':
      if ((value ?? none) !== now) return undefined;
      return { ...part, [field]: was === none ? undefined : was };
    case 'flag':
      if ((value === true) !== (now !== none)) return undefined;
      return { ...part, [field]: was === none ? undefined : true };
    case 'words':
      return having(undoWord(value as string[], was, now));
    case 'figures':
      return having(undoFigure(value as { value: string }[], was, now));
    case 'sentences':
      // Where words were taken away, nobody can tell where they stood.
      if (now === none) return value === undefined ? { ...part, [field]: was } : part;
      if (!String(value).includes(now)) return undefined;
      return { ...part, [field]: String(value).replace(now, () => (was === none ? '' : was)) };
    case 'apart':
      return part;
  }
}

/** Words and dates decide how a commitment stood, so that they cannot be withheld. */
function withoutOldWords<Part extends object>(
  part: Part,
  { field, now }: Pick<CorrectionEntry, 'field' | 'now'>,
): Part | undefined {
  const { form } = correctedFields[field];
  if (form === 'words' || form === 'date') return undefined;
  const isQuoted = form !== 'sentences' || String(Reflect.get(part, field)).includes(now);
  return isQuoted || now === none ? part : undefined;
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
