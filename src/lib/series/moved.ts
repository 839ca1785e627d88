import { count, listed } from '../fields/sentence.ts';
import { goodnessOf } from '../snapshot/compare.ts';
import { differenceOf } from './difference.ts';
import type { Compared, Measured } from './sentence.ts';
import { type Series, sinceBreak } from './series.ts';

/**
 * What became of a measure between the newest period that an earlier profile printed and the newest that this one
 * prints: better, worse, moved where neither way is better, not clearly moved; or nothing can be told, because an
 * interval is missing, the periods overlap, or the series breaks between. Undefined where no newer period is printed.
 */
export function movedIn<One extends Compared & { snapshot: { id: string } }>(
  series: Series<One>,
  here: string,
  measure: Measured,
): MeasureMove | undefined {
  const newest = series.points.at(-1);
  const before = series.points.findLast(({ now, was }) =>
    [now, ...was].some(({ snapshot }) => snapshot.id !== here),
  );
  if (!newest || !before || before.period.last >= newest.period.last) return undefined;
  if (!sinceBreak(series).includes(before)) return 'unknown';
  const difference = differenceOf(before.now, newest.now);
  if (!difference) return 'unknown';
  if (!difference.direction) return 'unclear';
  const way = difference.direction === 'up' ? 'higher' : 'lower';
  return goodnessOf(way, measure.polarity) ?? 'moved';
}

/** How measures moved, in one sentence without its stop; undefined where none has a newer value. */
export function movesInWords(moves: readonly MeasureMove[]): string | undefined {
  const parts = (Object.keys(endings) as MeasureMove[]).flatMap((moved) => {
    const number = moves.filter((one) => one === moved).length;
    return number === 0 ? [] : [{ number, ending: endings[moved] }];
  });
  const words = parts.map(({ number, ending }, at) => {
    const who = at === 0 ? count(number, 'measure') : String(number);
    return `${who} ${ending}`;
  });
  return words.length === 0 ? undefined : listed(words, 'and');
}

export type MeasureMove = 'better' | 'worse' | 'moved' | 'unclear' | 'unknown';

const endings: Record<MeasureMove, string> = {
  better: 'got better',
  worse: 'got worse',
  moved: 'changed',
  unclear: 'did not clearly change',
  unknown: 'cannot be compared',
};
