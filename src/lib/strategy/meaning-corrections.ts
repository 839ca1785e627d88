import { type State, stateWords } from '../axes/axes.ts';
import type { PartialDate } from '../fields/calendar.ts';
import { ordinal } from '../fields/id.ts';
import { axisOf, type KnownWord, unsaid } from '../progress/known-word.ts';
import { address } from '../site/address.ts';
import type { StrategyEntry } from './schema.ts';

/** The corrections of what the status words of a strategy mean, word by word, in words for readers. */
export function meaningCorrections(strategy: StrategyWords): MeaningCorrection[] {
  const { id, shortTitle, statusWords } = strategy;
  return statusWords.flatMap((declared) => {
    const { word, printed, corrected } = declared;
    return corrected.map(({ date, was, wrong }, at) => {
      const [before, after] = [was, stateAfter(declared, at)].map(
        (state) => `“${stateWords[state]}”`,
      ) as [string, string];
      return {
        kind: 'meaning' as const,
        id: `${id}/status-words/${encodeURIComponent(printed)}/${date}${ordinal(corrected, at, 'date')}`,
        path: address.statusWords(id),
        date,
        word,
        title: `“${word}”, corrected: what the word means`,
        text: `${wrong} We took it for ${before}. We now take it for ${after}.`,
        wrong,
        was: before,
        now: after,
        strategy: shortTitle,
      };
    });
  });
}

/** What a word was taken for after an entry: what the next one says, or the word itself. */
function stateAfter({ corrected, isOfScale, ...word }: KnownWord, at: number): State {
  const axis = axisOf(corrected[at]?.was ?? '');
  const next = corrected.slice(at + 1).find(({ was }) => !isOfScale || axisOf(was) === axis);
  if (next) return next.was;
  return (isOfScale ? word[axis] : (word.rating ?? word.lifecycle)) ?? unsaid[axis];
}

/** A status word that the site took for another state than it should have. */
export interface MeaningCorrection {
  kind: 'meaning';
  /** Permanent: “mse-2022/status-words/Slipping/2024-01-10”. */
  id: string;
  path: string;
  date: PartialDate;
  word: string;
  title: string;
  text: string;
  wrong: string;
  /** In quotes: what we took the word for, and what we took it for from then on. */
  was: string;
  now: string;
  /** The short title of the strategy. */
  strategy: string;
}

interface StrategyWords extends Pick<StrategyEntry, 'shortTitle'> {
  id: string;
  statusWords: KnownWord[];
}
