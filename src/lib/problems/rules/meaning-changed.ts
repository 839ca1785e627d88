import { quote } from '../../fields/text.ts';
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
      for (const edit of unrecordedMeanings(was, after.statusWords[at])) {
        if (edit.kind !== 'correction-lost' && !used.has(was.word)) continue;
        yield {
          file: draft.file,
          path: ['statusWords', ...(at < 0 ? [] : [at, ...placeOfEdit(edit)])],
          ...findingWords(edit, was, after.statusWords[at]),
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
): FindingWords {
  switch (edit.kind) {
    case 'unrecorded':
      return {
        code: 'meaning-changed',
        what: `${quote(was.word)} stands in published reports as ${was.means}, and is ${now?.means} now.`,
        fix: `Put ${fieldsOf(was, now)} back, declare another word, or add under corrected of this word: { date: 2026-03-12, was: ${was.means}, wrong: We had taken the word for a better one. }.`,
      };
    case 'does-not-lead':
      return {
        code: 'meaning-changed',
        what: `${quote(was.word)} stands in published reports as ${was.means}, and the new entries under corrected do not start from that.`,
        fix: `Write as the first new one { date: 2026-03-12, was: ${was.means}, wrong: We had taken the word for a better one. }, or put ${fieldsOf(was, now)} back.`,
      };
    case 'correction-lost':
      return {
        code: 'entry-lost',
        what: `That ${quote(was.word)} was corrected on ${edit.entry.date} was published, and is gone or says something else.`,
        fix: 'Bring the entry back under corrected as it was. A meaning that was wrong again gets another one after it.',
      };
  }
}

function fieldsOf(was: StatusWord, now: StatusWord | undefined): string {
  const axis = was.axis === now?.axis ? '' : `axis: ${was.axis} and `;
  return `${axis}means: ${was.means}`;
}

function placeOfEdit(edit: MeaningEdit): (string | number)[] {
  switch (edit.kind) {
    case 'unrecorded':
      return ['means'];
    case 'does-not-lead':
      return ['corrected', edit.at, 'was'];
    case 'correction-lost':
      return ['corrected'];
  }
}
