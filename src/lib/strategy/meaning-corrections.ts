import { stateWords } from '../axes/axes.ts';
import type { Day } from '../fields/calendar.ts';
import { ordinal } from '../fields/id.ts';
import { address } from '../site/address.ts';
import type { StrategyEntry } from './schema.ts';

/** The corrections of what the status words of a strategy mean, word by word, in words for readers. */
export function meaningCorrections(strategy: StrategyWords): MeaningCorrection[] {
  const { id, shortTitle, statusWords } = strategy;
  return statusWords.flatMap(({ word, means, corrected }) =>
    corrected.map(({ date, was, wrong }, at) => {
      const [before, after] = [was, corrected[at + 1]?.was ?? means].map(
        (state) => `“${stateWords[state]}”`,
      ) as [string, string];
      return {
        kind: 'meaning' as const,
        id: `${id}/status-words/${encodeURIComponent(word)}/${date}${ordinal(corrected, at, 'date')}`,
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
    }),
  );
}

/** A status word that the site took for another state than it should have. */
export interface MeaningCorrection {
  kind: 'meaning';
  /** Permanent: “mse-2022/status-words/Slipping/2024-01-10”. */
  id: string;
  path: string;
  date: Day;
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

interface StrategyWords extends Pick<StrategyEntry, 'shortTitle' | 'statusWords'> {
  id: string;
}
