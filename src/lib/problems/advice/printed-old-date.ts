import type { CommitmentEntry } from '../../commitment/schema.ts';
import { readingsOf } from '../../fields/date-readings.ts';
import { toWrite } from '../../fields/placeholder.ts';
import { quote } from '../../fields/text.ts';
import type { Rule } from '../problem.ts';
import { underNamesOfNow } from '../published.ts';

/** A due date that moved, beside the words in which the source printed the old one. */
export const printedOldDate: Rule = function* (content) {
  for (const { draft, before, after } of underNamesOfNow(content, 'commitments')) {
    const printed = after.due?.printed;
    const by = after.due?.by;
    if (printed === undefined || by === undefined || before.due?.by === by) continue;
    const isSame = before.due?.printed === printed;
    if (readingsOf(printed).includes(by) || !(isSame || quotesOld(printed, after))) continue;
    yield {
      file: draft.file,
      path: ['due', 'printed'],
      code: 'printed-old-date',
      what: `The date is ${by} now, and ${quote(printed)} is how the old one was printed.`,
      fix: `Write how the new date is printed: printed: ${toWrite('the new date as the source prints it')}. If no source prints it, take printed away.`,
    };
  }
};

function quotesOld(printed: string, { changes }: CommitmentEntry): boolean {
  const readings = readingsOf(printed);
  return changes.some(({ field, was }) => field === 'due' && readings.includes(String(was)));
}
