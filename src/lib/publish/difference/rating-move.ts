import { type Rating, ratings } from '../../axes/axes.ts';
import type { Said } from '../../commitment/said.ts';
import type { ReaderChangeKind } from '../../kinds/change-kinds.ts';
import { newWords } from '../../progress/new-words.ts';
import type { Report, Strategy } from '../../register/types.ts';

/**
 * Which way a rating goes from the publisher’s one word to another; undefined when it stays.
 *
 * What the words mean decides. Between two words of one meaning it is the order in which the strategy lists
 * them, when that runs from good to bad throughout. “Under review” is no step on the way, and words that
 * only replace others are no move.
 */
export function ratingMove(
  was: Said<Rating>,
  now: Said<Rating>,
  strategy: Pick<Strategy, 'statusWords' | 'reports'>,
): ReaderChangeKind | undefined {
  if (was.word === now.word) return undefined;
  if (was.word === undefined) return 'rating-first';
  if (now.word === undefined) return 'rating-gone';
  if (isReworded(was, now, strategy.reports)) return 'rating-reworded';
  const steps = place(now, strategy) - place(was, strategy);
  if (Number.isNaN(steps) || steps === 0) return 'rating-changed';
  return steps > 0 ? 'rating-down' : 'rating-up';
}

/** How far down a word stands; no number for one that is off the scale. */
function place(
  { word, state }: Said<Rating>,
  { statusWords }: Pick<Strategy, 'statusWords'>,
): number {
  const rank = scale.indexOf(state);
  if (rank < 0) return Number.NaN;
  const listed = statusWords.filter(({ rating }) => rating !== undefined && scale.includes(rating));
  const ranks = listed.map(({ rating }) => scale.indexOf(rating as Rating));
  const runsDown = ranks.every((one, at) => at === 0 || one >= (ranks[at - 1] ?? 0));
  const within = runsDown ? listed.findIndex((one) => one.word === word) : 0;
  return rank * 1000 + within;
}

/** From good to bad. A rating that is under review, or that nobody gave, has no place among them. */
const scale: readonly Rating[] = ratings.slice(0, ratings.indexOf('under-review'));

function isReworded(was: Said<Rating>, now: Said<Rating>, reports: Report[]): boolean {
  const of = (id: string | undefined) => reports.find((report) => report.id === id);
  const [earlier, later] = [of(was.report), of(now.report)];
  return Boolean(earlier && later && newWords(earlier, later, reports, 'rating'));
}
