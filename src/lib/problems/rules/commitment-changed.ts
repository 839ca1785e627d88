import { type CommitmentEdit, unrecordedChanges } from '../../commitment/append-only.ts';
import { type ChangedField, fieldForAuthors, isPoints } from '../../commitment/change.ts';
import type { CommitmentEntry } from '../../commitment/schema.ts';
import { type TitleAuthor, titleAuthors } from '../../commitment/title-author.ts';
import { valuesOf } from '../../commitment/undo-change.ts';
import type { Day } from '../../fields/calendar.ts';
import { none } from '../../fields/date.ts';
import { idPattern } from '../../fields/id.ts';
import { printedByLanguage } from '../../fields/language-tag.ts';
import { toWrite } from '../../fields/placeholder.ts';
import type { Path } from '../../fields/shape.ts';
import type { Content, Draft } from '../content.ts';
import type { Finding, Rule } from '../problem.ts';
import { underNamesOfNow } from '../published.ts';
import { textAt } from '../select.ts';

/** What was undertaken is only changed with a dated entry that keeps what it was. */
export const commitmentChanged: Rule = function* (content) {
  for (const { draft, before, after } of underNamesOfNow(content, 'commitments')) {
    for (const edit of unrecordedChanges(before, after, titlesByIn(content, draft))) {
      if (edit.kind === 'reworded') continue;
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
        fix: `If the meaning is another one, add under changes: ${entry(edit.field, before, after, content.asAt)}.`,
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
      return {
        code: 'commitment-changed',
        what: `This commitment was published, and its ${fieldForAuthors(edit.field)} is another one now.`,
        fix: `Put it back, or add under changes: ${entry(edit.field, before, after, asAt)}.`,
      };
    case 'misquoted':
      return {
        code: 'misquoted',
        what: `The entries under changes do not lead from the ${fieldForAuthors(edit.field)} that was published to the one of now.`,
        fix: 'Write as was what was published, and as now what this file says, both as the field itself is written.',
      };
    case 'change-lost':
      return {
        code: 'entry-lost',
        what: `The change of ${edit.change.date} was published, and is gone or says something else.`,
        fix: 'Bring it back as it was. What changes again gets another entry after it.',
      };
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

/** The entry to add, dated today, with both values where they are short. Why is the author's to say. */
function entry(
  field: ChangedField,
  before: CommitmentEntry,
  after: CommitmentEntry,
  asAt: Day,
): string {
  const [was, now] = [saidIn(field, before, after), saidIn(field, after, before)];
  const both =
    was === now
      ? `was: ${toWrite('what it said')}, now: ${toWrite('what it says now')}`
      : `was: ${was}, now: ${now}`;
  return `{ date: ${asAt}, field: ${field}, ${both}, reason: ${toWrite('why it changed')} }`;
}

/** A value as an entry writes it. Of a list of points, the one that the other side does not have. */
function saidIn(field: ChangedField, side: CommitmentEntry, other: CommitmentEntry): string {
  const values = valuesOf(side, field);
  const theirs = new Set(isPoints(field) ? valuesOf(other, field) : []);
  const [own, ...more] = values.filter((value) => !theirs.has(value));
  if (more.length > 0) return toWrite('one entry for each point');
  if (Array.isArray(own)) return `[${own.map(plainly).join(', ')}]`;
  if (typeof own === 'object') {
    const words = printedByLanguage(own).map(({ lang, text }) => `${lang}: ${inQuotes(text)}`);
    return `{ ${words.join(', ')} }`;
  }
  return field === 'due' ? (own ?? none) : inQuotes(own);
}

/** An ID as authors write it; whatever YAML could read as something else in quotes. */
function plainly(text: string): string {
  const isOther = /^(\d+|true|false|null|none)$/.test(text);
  return idPattern.test(text) && !isOther ? text : JSON.stringify(text);
}

function inQuotes(text: string | undefined): string {
  if (text === undefined) return none;
  return text.length > 80 ? toWrite('the whole text') : JSON.stringify(text);
}

function shown(text: unknown): string {
  return `“${String(text).replace(/\s+/g, ' ').trim()}”`;
}
