import type { Day } from '../../fields/calendar.ts';
import type { Path } from '../../fields/shape.ts';
import { type ReportEdit, unrecordedEdits } from '../../progress/append-only.ts';
import { correctedFieldName } from '../../progress/correction.ts';
import type { ProgressEntry } from '../../progress/schema.ts';
import { correctionsToAdd } from '../corrections-to-add.ts';
import type { Finding, Rule } from '../problem.ts';
import { type Beside, idNowOf, publishedBeside } from '../published.ts';

/** What a published report says is only changed with a correction that keeps the old words. */
export const reportEdited: Rule = function* (content) {
  for (const one of publishedBeside(content, 'progress')) {
    const strategy = one.wordsBefore.place.folder ?? '';
    const nowCalled = (slug: string) =>
      idNowOf(content, 'commitments', `${strategy}/${slug}`).split('/').slice(1).join('/');
    const edits = unrecordedEdits(
      { data: one.before, body: one.wordsBefore.body?.text ?? '' },
      { data: one.after, body: one.draft.body?.text ?? '' },
      nowCalled,
    );
    for (const edit of edits) {
      yield {
        file: one.draft.file,
        ...placeOfEdit(edit, one),
        ...findingWords(edit, content.asAt),
      };
    }
  }
};

function findingWords(edit: ReportEdit, asAt: Day): Pick<Finding, 'code' | 'what' | 'fix'> {
  switch (edit.kind) {
    case 'unrecorded':
      return {
        code: 'report-edited',
        what: `This report was published, and ${nameOf(edit)} says something else now.`,
        fix: `Put the old words back, or add under corrections: ${correctionsToAdd(edit, asAt)}.`,
      };
    case 'misquoted':
      return {
        code: 'misquoted',
        what: `The correction of ${nameOf(edit)} does not quote what the report said, or what it says now.`,
        fix: 'Copy the words letter by letter: was from the report as it was published, now from this file.',
      };
    case 'covering-words-lost':
      return {
        code: 'report-edited',
        what: 'This report was published with other covering words than those below the fields.',
        fix: 'Put them back as they were. Write what is to be added or put right below them, with its date.',
      };
    case 'update-lost':
      return {
        code: 'report-edited',
        what: `This report was published with an update on “${edit.commitment}”, and has none now.`,
        fix: 'Bring the update back. If it was wrong, correct its words and add an entry under corrections.',
      };
    case 'correction-lost':
      return {
        code: 'entry-lost',
        what: `The correction of ${edit.correction.date} was published, and is gone or says something else.`,
        fix: 'Bring it back as it was. A correction that was wrong gets another one after it.',
      };
  }
}

function nameOf({ field, commitment }: Extract<ReportEdit, { field: unknown }>): string {
  const name = correctedFieldName(field).toLowerCase();
  return commitment ? `the ${name} of “${commitment}”` : `the ${name}`;
}

/** An edit is shown at the field that was edited, where it is still there. */
function placeOfEdit(edit: ReportEdit, { after }: Beside<ProgressEntry>): { path?: Path } {
  if (edit.kind === 'correction-lost') return { path: ['corrections'] };
  if (edit.kind === 'update-lost') return { path: ['updates'] };
  if (edit.kind === 'covering-words-lost') return {};
  const { field, commitment } = edit;
  if (edit.kind === 'misquoted') {
    const at = after.corrections.findLastIndex(
      (one) => one.field === field && one.commitment === commitment,
    );
    return { path: ['corrections', at] };
  }
  if (commitment === undefined) return { path: [field] };
  const at = after.updates.findIndex((update) => update.commitment === commitment);
  return { path: ['updates', at, field] };
}
