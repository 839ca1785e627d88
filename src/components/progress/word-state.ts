import type { State } from '../../lib/axes/axes.ts';
import type { Report } from '../../lib/register/types.ts';

/** The state that a publisher's word stands for, as its strategy declares it. */
export function stateOf(word: string, { statusWords }: Pick<Report, 'statusWords'>): State {
  return statusWords.find((declared) => declared.word === word)?.means ?? 'not-rated';
}
