import { inOrderOfTime } from '../fields/calendar.ts';
import { type MeasureMove, movedIn } from '../series/moved.ts';
import { profileAnswer } from '../series/profile-answer.ts';
import { newestOf, type Series, seriesOf } from '../series/series.ts';
import type { Answer } from '../site/answer.ts';
import type { Observation, Snapshot } from './snapshots.ts';

/**
 * The series that a profile adds to, as they stood when it was published, and what moved since the profile of the same
 * area before it.
 */
export function historyOf(snapshot: Snapshot, snapshots: readonly Snapshot[]): History {
  // Of profiles of one day, this one has the last word on its own page.
  const known = [
    ...snapshots.filter(
      ({ id, published }) =>
        id !== snapshot.id && inOrderOfTime(published, snapshot.published) <= 0,
    ),
    snapshot,
  ];
  const series = seriesOf(known.flatMap(({ observations }) => observations)).filter(({ points }) =>
    points.some(({ now }) => now.snapshot.id === snapshot.id),
  );
  const before = known
    .filter((one) => one !== snapshot && one.areaId === snapshot.areaId)
    .toSorted((one, other) => inOrderOfTime(one.published, other.published))
    .at(-1);
  return {
    series,
    before: before?.published,
    moves: series.flatMap((one) => {
      const measure = one.points[0]?.now.indicator;
      return (measure && movedIn(one, snapshot.id, measure)) ?? [];
    }),
  };
}

/** What a profile says as a whole: what moved since the one before it, and how the area compares. */
export function profileSays(snapshot: Snapshot, snapshots: readonly Snapshot[]): Answer {
  const { moves, before } = historyOf(snapshot, snapshots);
  return profileAnswer(newestOf(snapshot.observations), moves, before);
}

export interface History {
  series: Series<Observation>[];
  /** When the profile before it was published. */
  before: string | undefined;
  moves: MeasureMove[];
}
