import { type State, stateWords } from '../axes/axes.ts';
import { english } from '../language/english.ts';
import { fill } from '../language/fill.ts';
import type { Standing } from './standing.ts';

/** How a step of a thread stands, in one label: the rating while the plan runs, else how far it had come. */
export function threadLabel({ lifecycle, rating, withdrawn, carried }: Standing): {
  state: State;
  word: string;
} {
  if (withdrawn) return { state: 'withdrawn', word: stateWords.withdrawn };
  const isRated = rating.word !== undefined && (!carried || lifecycle.state === 'not-said');
  const { state, word } = isRated && lifecycle.state !== 'completed' ? rating : lifecycle;
  const says = word ?? stateWords[state];
  return { state, word: carried ? fill(english.steps.whenItWentOn, { word: says }) : says };
}
