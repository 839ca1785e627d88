import { z } from 'zod';
import { partialDateOrNone } from '../../fields/date.ts';
import { toReplace } from '../../fields/placeholder.ts';
import { saidByRule } from '../../fields/rule.ts';
import { quote, quoteBoth } from '../../fields/text.ts';
import type { CorrectedField, CorrectionEntry } from '../../progress/correction.ts';
import { correctedFields, correctedInReports, correctedInUpdates } from '../../progress/fields.ts';
import type { ProgressEntry } from '../../progress/schema.ts';
import { undoCorrection } from '../../progress/undo-correction.ts';
import { readEntry } from '../../reading/read-entry.ts';
import type { Draft } from '../content.ts';
import type { Finding, FindingWords, Rule } from '../problem.ts';

/** A correction stands beside what it corrects, and the report says what the correction says. */
export const correctionInReport: Rule = function* ({ of }) {
  for (const draft of of('progress')) {
    const read = readEntry('progress', draft.data);
    // What is wrong within the entries is told by itself.
    if (read.success) yield* inReport(draft, read.data);
  }
};

function* inReport({ file }: Draft, report: ProgressEntry): Generator<Finding> {
  let now = report;
  const broken = new Set<string>();
  for (const [at, correction] of [...report.corrections.entries()].toReversed()) {
    const misplaced = placeOf(correction, report);
    if (misplaced) {
      yield { file, path: ['corrections', at, misplaced.at], ...misplaced.complaint };
      continue;
    }
    const unreadable = wasNoDate(correction);
    if (unreadable) yield { file, path: ['corrections', at, 'was'], ...unreadable };
    const about = `${correction.commitment ?? ''} ${correction.field}`;
    const before = undoCorrection(now, correction);
    if (before) now = before;
    else if (!broken.has(about)) {
      broken.add(about);
      yield { file, path: ['corrections', at, 'now'], ...notSaid(correction, now) };
    }
  }
}

/** A build for a day before the correction reckons with the date that the report gave then. */
function wasNoDate({ field, was }: CorrectionEntry): FindingWords | undefined {
  if (correctedFields[field].form !== 'date') return undefined;
  return saidByRule(z.safeParse(partialDateOrNone, was).error?.issues[0]);
}

function notSaid(correction: CorrectionEntry, report: ProgressEntry): FindingWords {
  const { field, now } = correction;
  const value = valueIn(correction, report);
  const [ends, says] = value === undefined ? [quote(now)] : quoteBoth(now, value);
  return {
    code: 'correction-not-in-report',
    what: `The correction says that “${field}” now says ${ends}, and the report ${says ? `says ${says}` : 'does not say that'}.`,
    fix: `Correct “${field}” in the report as well, and copy its words into now, letter for letter.`,
  };
}

/** What a report says in the field of a correction, where that is one text. */
function valueIn(
  { field, commitment }: CorrectionEntry,
  report: ProgressEntry,
): string | undefined {
  const part =
    commitment === undefined
      ? report
      : report.updates.find((update) => update.commitment === commitment);
  const value: unknown = part && Reflect.get(part, field);
  const isWhole = ['text', 'date'].includes(correctedFields[field].form);
  return isWhole && typeof value === 'string' ? value : undefined;
}

function placeOf({ field, commitment }: CorrectionEntry, { updates }: ProgressEntry) {
  if (commitment === undefined) {
    if (isIn(correctedInReports, field)) return undefined;
    return misplaced('field', {
      what: `“${field}” stands in the update of a commitment, and the correction names none.`,
      fix: `Add the commitment, for example commitment: ${updates[0]?.commitment ?? toReplace}.`,
    });
  }
  if (!isIn(correctedInUpdates, field)) {
    return misplaced('commitment', {
      what: `“${field}” belongs to the report as a whole, and the correction names “${commitment}”.`,
      fix: 'Take the line with the commitment away.',
    });
  }
  if (updates.some((update) => update.commitment === commitment)) return undefined;
  return misplaced('commitment', {
    what: `The report has no update of “${commitment}” that could be corrected.`,
    fix: `Name a commitment that the report speaks of${updates[0] ? `, for example ${updates[0].commitment}` : ''}.`,
  });
}

function isIn(fields: readonly CorrectedField[], field: CorrectedField): boolean {
  return fields.includes(field);
}

function misplaced(at: 'field' | 'commitment', complaint: Omit<FindingWords, 'code'>) {
  return { at, complaint: { code: 'correction-misplaced' as const, ...complaint } };
}
