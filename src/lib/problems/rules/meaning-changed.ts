import type { Day } from '../../fields/calendar.ts';
import { toWrite } from '../../fields/placeholder.ts';
import { quote } from '../../fields/text.ts';
import { isOfScale, meaningsOf, type SaidAxis, unsaid } from '../../progress/known-word.ts';
import type { StatusWord } from '../../progress/status-word.ts';
import { type MeaningEdit, unrecordedMeanings } from '../../progress/unrecorded-meanings.ts';
import type { Content } from '../content.ts';
import type { FindingWords, Rule } from '../problem.ts';
import { publishedBeside } from '../published.ts';
import { wordsInReport } from '../words-in-report.ts';

/** What a word of a published report is taken for is only changed with an entry that keeps what it was. */
export const meaningChanged: Rule = function* (content) {
  for (const { draft, before, after, wordsBefore } of publishedBeside(content, 'strategies')) {
    const used = wordsInUse(content.published, wordsBefore.place.id);
    for (const was of before.statusWords) {
      const at = after.statusWords.findIndex(({ word }) => word === was.word);
      const now = after.statusWords[at];
      for (const edit of unrecordedMeanings(was, now)) {
        if (edit.kind !== 'correction-lost' && !used.has(was.word)) continue;
        yield {
          file: draft.file,
          path: ['statusWords', ...(now ? [at, ...placeOfEdit(edit, now)] : [])],
          ...findingWords(edit, was, now, content.asAt),
        };
      }
    }
  }
};

/** The words that published reports of a strategy use; what nobody has read may mean anything. */
function wordsInUse(published: Content | undefined, strategy: string): Set<string> {
  const reports = published?.of('progress').filter(({ place }) => place.folder === strategy) ?? [];
  return new Set(reports.flatMap(({ data }) => wordsInReport(data).map(({ value }) => value)));
}

function findingWords(
  edit: MeaningEdit,
  was: StatusWord,
  now: StatusWord | undefined,
  asAt: Day,
): FindingWords {
  switch (edit.kind) {
    case 'unrecorded': {
      const [state, stateNow] = [stateOn(was, edit.axis), now && stateNowOn(now, edit.axis)];
      return {
        code: 'meaning-changed',
        what: `${quote(was.word)} stands in published reports as ${state}, and is ${stateNow} now.`,
        fix: `Put ${fieldsOf(was, now, edit.axis)} back, declare another word, or add under corrected of this word: ${entry(state, asAt)}.`,
      };
    }
    case 'does-not-lead': {
      const state = stateOn(was, edit.axis);
      return {
        code: 'meaning-changed',
        what: `${quote(was.word)} stands in published reports as ${state}, and the new entries under corrected do not start from that.`,
        fix: `Write as the first new one ${entry(state, asAt)}, or put ${fieldsOf(was, now, edit.axis)} back.`,
      };
    }
    case 'correction-lost':
      return {
        code: 'entry-lost',
        what: `That ${quote(was.word)} was corrected on ${edit.entry.date} was published, and is gone or says something else.`,
        fix: 'Bring the entry back under corrected as it was. A meaning that was wrong again gets another one after it.',
      };
  }
}

/** The entry to add, dated today. What was wrong is the author's to say. */
function entry(state: string | undefined, asAt: Day): string {
  return `{ date: ${asAt}, was: ${state}, wrong: ${toWrite('what was wrong with it')} }`;
}

function fieldsOf(was: StatusWord, now: StatusWord | undefined, axis: SaidAxis): string {
  if (isOfScale(was)) return `${axis}: ${was[axis] ?? 'none'}`;
  const other = was.axis === now?.axis ? '' : `axis: ${was.axis} and `;
  return `${other}means: ${was.means}`;
}

function stateOn(word: StatusWord, axis: SaidAxis): string {
  return meaningsOf(word)[axis] ?? unsaid[axis];
}

/** A word on one axis may have moved to the other. */
function stateNowOn(word: StatusWord, axis: SaidAxis): string {
  return isOfScale(word) ? stateOn(word, axis) : (word.means ?? unsaid[axis]);
}

function placeOfEdit(edit: MeaningEdit, now: StatusWord): (string | number)[] {
  switch (edit.kind) {
    case 'unrecorded':
      return [isOfScale(now) ? edit.axis : 'means'];
    case 'does-not-lead':
      return ['corrected', edit.at, 'was'];
    case 'correction-lost':
      return ['corrected'];
  }
}
