import type { State } from '../../lib/axes/axes.ts';
import type { Report } from '../../lib/register/types.ts';

/** The state that a publisher's word stands for, as its strategy declares it; of two, how it is going. */
export function stateOf(word: string, { statusWords }: Pick<Report, 'statusWords'>): State {
  const known = statusWords.find((declared) => declared.word === word);
  return known?.rating ?? known?.lifecycle ?? 'not-rated';
}
