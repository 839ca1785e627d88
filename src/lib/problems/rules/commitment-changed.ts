import { type CommitmentEdit, unrecordedChanges } from '../../commitment/append-only.ts';
import { fieldForAuthors } from '../../commitment/change.ts';
import type { CommitmentEntry } from '../../commitment/schema.ts';
import { type TitleAuthor, titleAuthors } from '../../commitment/title-author.ts';
import { valuesOf } from '../../commitment/undo-change.ts';
import type { Day } from '../../fields/calendar.ts';
import { toWrite } from '../../fields/placeholder.ts';
import type { Path } from '../../fields/shape.ts';
import { changesToAdd } from '../changes-to-add.ts';
import type { Content, Draft } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { underNamesOfNow } from '../published.ts';
import { textAt } from '../select.ts';
import { changeLost } from './change-lost.ts';
import { brokenNotices, isPutRight } from './notice-put-right.ts';

/** What was undertaken is only changed with a dated entry that keeps what it was. */
export const commitmentChanged: Rule = function* (content) {
  const broken = brokenNotices(content);
  for (const { draft, before, after, wordsBefore } of underNamesOfNow(content, 'commitments')) {
    const ofThis = broken.get(wordsBefore.file.path);
    for (const edit of unrecordedChanges(before, after, titlesByIn(content, draft))) {
      if (edit.kind === 'reworded' || isPutRight(edit, before, after, ofThis)) continue;
      yield {
        file: draft.file,
        path: placeOfEdit(edit, after),
        ...findingWords(edit, before, after, content.asAt),
      };
    }
  }
};

/** Words of our own may be put right; when their meaning changes, readers should be told. */
export const reworded: Rule = function* (content) {
  for (const { draft, before, after } of underNamesOfNow(content, 'commitments')) {
    for (const edit of unrecordedChanges(before, after, titlesByIn(content, draft))) {
      if (edit.kind !== 'reworded') continue;
      yield {
        file: draft.file,
        path: [edit.field],
        code: 'reworded',
        what: `The ${edit.field} was published in other words: ${shown(valuesOf(before, edit.field))}.`,
        fix: `If the meaning is another one, add under changes: ${changesToAdd(edit.field, before, after, content.asAt)}.`,
      };
    }
  }
};

/** Whose words the titles of the strategy were published in. */
function titlesByIn({ published }: Content, { place }: Draft): TitleAuthor | undefined {
  const said = textAt(published?.strategyOf(place)?.data, 'titlesBy');
  return titleAuthors.find((author) => author === said);
}

function findingWords(
  edit: Exclude<CommitmentEdit, { kind: 'reworded' }>,
  before: CommitmentEntry,
  after: CommitmentEntry,
  asAt: Day,
): Pick<Finding, 'code' | 'what' | 'fix'> {
  switch (edit.kind) {
    case 'unrecorded':
      if (edit.field === 'due' && before.due?.by === after.due?.by) return afterDate(before);
      return {
        code: 'commitment-changed',
        what: `This commitment was published, and its ${fieldForAuthors(edit.field)} is another one now.`,
        fix: `Put it back, or add under changes: ${changesToAdd(edit.field, before, after, asAt)}.`,
      };
    case 'misquoted':
      return {
        code: 'misquoted',
        what: `The entries under changes do not lead from the ${fieldForAuthors(edit.field)} that was published to the one of now.`,
        fix: 'Write as was what was published, and as now what this file says, both as the field itself is written.',
      };
    case 'change-lost':
      return changeLost(edit.change);
    case 'addition-lost':
      return {
        code: 'entry-lost',
        what: `That this commitment was added in ${edit.added} was published, and is gone or says something else.`,
        fix: `Write added: ${edit.added} again, or a date within it.`,
      };
    case 'withdrawal-lost':
      return {
        code: 'entry-lost',
        what: 'That this commitment is withdrawn was published, and is gone or says something else.',
        fix: 'Bring the notice back as it was. What is taken up again is a new commitment; name it in replacedBy.',
      };
    case 'going-on-lost':
      return {
        code: 'entry-lost',
        what: `What ${edit.field} says was published, and is gone or says something else.`,
        fix: `Bring it back as it was, or say under ${after.notCarried && !after.carriedTo ? 'notCarried' : 'carriedTo'} what was wrong: corrected: [{ date: ${asAt}, was: ${toWrite('what this site had said')}, wrong: ${toWrite('what was wrong with that')} }].`,
      };
  }
}

/** What comes after a date is no date, so that no entry can tell of it by itself. */
function afterDate({ due }: CommitmentEntry): Pick<Finding, 'code' | 'what' | 'fix'> {
  const then = due?.then === undefined ? 'without then' : `with then: ${due.then}`;
  return {
    code: 'commitment-changed',
    what: `This commitment was published ${then} in its due date, and says something else now.`,
    fix: 'Put it back: an entry tells of dates alone. What its publisher says since belongs into a report, or into a newer plan that takes it up.',
  };
}

function placeOfEdit(edit: CommitmentEdit, after: CommitmentEntry): Path {
  if (edit.kind === 'change-lost') return ['changes'];
  if (edit.kind === 'addition-lost') return ['added'];
  if (edit.kind === 'withdrawal-lost') return ['withdrawn'];
  if (edit.kind === 'going-on-lost') return [edit.field];
  if (edit.kind === 'misquoted') {
    return ['changes', after.changes.findLastIndex(({ field }) => field === edit.field)];
  }
  return [edit.field];
}

function shown(text: unknown): string {
  return `“${String(text).replace(/\s+/g, ' ').trim()}”`;
}
