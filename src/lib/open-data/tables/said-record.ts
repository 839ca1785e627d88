import type { State } from '../../axes/axes.ts';
import type { Said } from '../../commitment/said.ts';
import type { Standing } from '../../commitment/standing.ts';
import { inOrderOfTime } from '../../fields/calendar.ts';

/** What was last said on one axis, with null where nothing was. */
export function saidRecord<OnAxis extends State>({ state, word, asAt, report }: Said<OnAxis>) {
  return { state, word: word ?? null, asAt: asAt ?? null, report: report ?? null };
}

/** The newest word on either axis; when one report says both, the rating. Null when nothing was said. */
export function lastSaid({ rating, lifecycle }: Standing) {
  const said = [
    { axis: 'rating' as const, ...saidRecord(rating) },
    { axis: 'lifecycle' as const, ...saidRecord(lifecycle) },
  ]
    .filter(({ word }) => word !== null)
    .sort((one, other) => inOrderOfTime(other.asAt ?? '', one.asAt ?? ''))[0];
  if (!said) return null;
  const { word, axis, state, asAt, report } = said;
  return { word, axis, value: state, asAt, report };
}
