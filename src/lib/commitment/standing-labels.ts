import type { State } from '../axes/axes.ts';
import { newsWord } from './freshness.ts';
import type { Standing } from './standing.ts';
import { dateWord } from './timeliness.ts';

/** The labels of a commitment, in the order in which they stand beside it; without one for news, where a list says that once. */
export function standingLabels(standing: Standing, withoutFreshness = false): StandingLabel[] {
  const { lifecycle, rating, timeliness, freshness, withdrawn, carried } = standing;
  const found: (StandingLabel | undefined | false)[] = [
    withdrawn && { state: 'withdrawn' },
    lifecycle.word !== rating.word && lifecycle.word !== undefined && lifecycle,
    lifecycle.state === 'completed' && lifecycle.word === undefined && { state: 'completed' },
    !withdrawn && rating.word !== undefined && rating,
    !withdrawn && { state: timeliness.state, word: dateWord(timeliness) },
    !withdrawn &&
      (carried || !withoutFreshness) && { state: freshness.state, word: newsWord(freshness) },
  ];
  return found.flatMap((label) => (label ? [{ state: label.state, word: label.word }] : []));
}

/** A state of one axis, in the publisher’s own word where it has one. */
export interface StandingLabel {
  state: State;
  word?: string | undefined;
}
