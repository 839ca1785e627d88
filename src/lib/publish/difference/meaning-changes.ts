import { stateWords } from '../../axes/axes.ts';
import { lastDay } from '../../fields/calendar.ts';
import { ourWords, type Phrase, say } from '../../fields/phrase.ts';
import { count } from '../../fields/sentence.ts';
import type { ReaderChangeKind } from '../../kinds/change-kinds.ts';
import { meaningInWords, saidAxes, shownWord } from '../../progress/known-word.ts';
import type { CorrectedMeaning, StatusWord } from '../../progress/status-word.ts';
import { address } from '../../site/address.ts';
import type { StrategyEntry } from '../../strategy/schema.ts';
import type { ReaderChange } from './change.ts';
import { compareValues, type FieldChange } from './compare-values.ts';
import { fieldsOf, fileChanges, wordsOf } from './file-changes.ts';
import type { File, FilePair, Published } from './published.ts';
import { dateOr } from './values-in-words.ts';

/** What changes in the files of strategies: added, gone, in what their status words mean, or in other words. */
export function strategyFileChanges(before: Published, after: Published): ReaderChange[] {
  return fileChanges('strategies', before, after, (pair) => {
    const fields = fieldsOf(pair).filter((field) => !isOfMeaning(field));
    return [
      ...wordsOf('strategies', fields, pair, before, after),
      ...meaningsIn(pair, before, after),
    ];
  });
}

/** Whether a field says what a word means that both states have; a word under a new name has none. */
function isOfMeaning({ path, names }: FieldChange): boolean {
  const [list, , field] = path;
  return list === 'statusWords' && Boolean(names[1]) && meaningFields.includes(String(field));
}

const meaningFields = ['axis', 'means', 'lifecycle', 'rating', 'corrected'];

function meaningsIn(pair: FilePair, before: Published, after: Published): ReaderChange[] {
  const known = new Map(wordsIn(pair.was).map((word) => [word.word, word]));
  return wordsIn(pair.now).flatMap((now): ReaderChange[] => {
    const was = known.get(now.word);
    if (!was) return [];
    const { added = [], kept = [] } = Object.groupBy(now.corrected, ({ date }) =>
      was.corrected.some((entry) => entry.date === date) ? 'kept' : 'added',
    );
    const edited = compareValues(
      { statusWords: [{ word: now.word, corrected: was.corrected }] },
      { statusWords: [{ word: now.word, corrected: kept }] },
    );
    return [
      ...(meaningInWords(was) === meaningInWords(now)
        ? added.map((entry) => lineOf('correction-added', pair, now, recorded(entry)))
        : [moved(was, now, added, pair, after)]),
      ...wordsOf('strategies', edited, pair, before, after, 'correction-changed'),
    ];
  });
}

function moved(
  was: StatusWord,
  now: StatusWord,
  entries: CorrectedMeaning[],
  pair: FilePair,
  after: Published,
): ReaderChange {
  const [from, to] = [meaningInWords(was), meaningInWords(now)];
  const why =
    entries.length === 0 ? ourWords(' No reason is given.') : entries.flatMap(reason(after));
  const says = say`“${from}” becomes “${to}”.${why}${reach(now, pair.id, after)}`;
  return {
    ...lineOf('meaning-changed', pair, now, says),
    brief: say`${shownWord(now)}: ${from} → ${to}`,
    was: from,
    now: to,
  };
}

function reason({ register }: Published): (entry: CorrectedMeaning) => Phrase {
  return ({ date, wrong }) => [
    ...say` Reason: “${wrong}”`,
    ...(lastDay(date) > register.asAt
      ? say` Readers see it from ${dateOr(lastDay(date), '')}.`
      : []),
  ];
}

/** On how many commitments it is the last word, and so how many are shown otherwise. */
function reach(declared: StatusWord, strategy: string, { register }: Published): Phrase {
  const word = shownWord(declared);
  const shown = register.commitments.filter(
    ({ strategyId, standing }) =>
      strategyId === strategy && saidAxes.some((axis) => standing[axis].word === word),
  ).length;
  return ourWords(shown === 0 ? '' : ` It is the last word on ${count(shown, 'commitment')}.`);
}

function recorded({ date, was, wrong }: CorrectedMeaning): Phrase {
  return say`“${wrong}” Until ${dateOr(date, '')} we took it for “${stateWords[was]}”`;
}

function lineOf(
  kind: ReaderChangeKind,
  { id, now }: FilePair,
  declared: StatusWord,
  says: Phrase,
): ReaderChange {
  return {
    kind,
    subject: `strategies/${id}#${declared.word}`,
    says: say`“${shownWord(declared)}” (${(now.data as StrategyEntry).shortTitle}): ${says}`,
    brief: say`${shownWord(declared)}`,
    path: address.statusWords(id),
  };
}

function wordsIn({ data }: File): StatusWord[] {
  return (data as StrategyEntry).statusWords;
}
