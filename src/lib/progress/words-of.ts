import type { Lifecycle, Rating } from '../axes/axes.ts';

/** The words that an update gives, each once: a word of a scale speaks for both axes, and shows how it is going. */
export function wordsOf({ lifecycle, rating }: SpokenUpdate): WordAndState[] {
  return lifecycle?.word === rating?.word
    ? [rating ?? []].flat()
    : [lifecycle ?? [], rating ?? []].flat();
}

/** A publisher’s word, with the state that it stands for. */
export interface WordAndState {
  word: string;
  state: Lifecycle | Rating;
}

interface SpokenUpdate {
  lifecycle: WordAndState | undefined;
  rating: WordAndState | undefined;
}
