import type { State } from '../../lib/axes/axes.ts';
import { wordsOf } from '../../lib/progress/words-of.ts';
import type { Report } from '../../lib/register/types.ts';

/** How often a report uses each of the publisher's words, in the order in which they first occur. */
export function wordCounts({ updates }: Pick<Report, 'updates'>): WordCount[] {
  const counts = new Map<string, WordCount>();
  for (const { word, state } of updates.flatMap(wordsOf)) {
    counts.set(word, { word, state, count: (counts.get(word)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

interface WordCount {
  word: string;
  state: State;
  count: number;
}
