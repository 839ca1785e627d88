import { periodInWords } from '../../lib/fields/observed-period.ts';
import { type ActualPoint, byTimeOf, timeKey } from '../../lib/outcome/actual-points.ts';
import type { OutcomeFigures, OutcomeTarget } from '../../lib/register/outcomes.ts';

/**
 * The figures of a row of a framework by time, the baseline first: what was measured for a time, what was to be reached by then,
 * and what became of the target since it was published.
 */
export function figureRows({ baseline, points, targets, changes }: OutcomeFigures): FigureRow[] {
  const changesOf = (field: 'baseline' | 'target', period?: string) =>
    changes.filter((one) => one.field === field && (period === undefined || one.period === period));
  const aims = new Map(targets.map((target) => [timeKey(target.period), target]));
  const measured = new Set(points.map(({ now }) => timeKey(now.period)));
  const rows: (FigureRow & Pick<ActualPoint<unknown>, 'dated'>)[] = [
    ...points.map((point) => ({ ...point, target: aims.get(timeKey(point.now.period)) })),
    ...targets
      .filter(({ period }) => !measured.has(timeKey(period)))
      .map((target) => ({
        ...{ dated: target.dated, words: periodInWords(target.period), target },
        ...{ now: undefined, was: [] },
      })),
  ].map((row) => ({
    ...row,
    changes: row.target ? changesOf('target', periodInWords(row.target.period)) : [],
    isBaseline: false,
  }));
  const first: FigureRow[] = baseline
    ? [
        {
          words: baseline.period && periodInWords(baseline.period),
          now: baseline,
          was: [],
          target: undefined,
          changes: changesOf('baseline'),
          isBaseline: true,
        },
      ]
    : [];
  return [...first, ...rows.sort(byTimeOf)];
}

/**
 * What stands on the axis of a row: from where it started, where it is, the target beside which that is set, and every
 * later one. Where none is for that time or later, the last one stands there.
 */
export function placesOnAxis({
  baseline,
  points,
  targets,
}: OutcomeFigures): PlacesOnAxis | undefined {
  const valued = targets.filter(isValued);
  const newest = points.findLast(({ now }) => now.value !== undefined);
  const own = newest && valued.find(({ period }) => timeKey(period) === timeKey(newest.now.period));
  const later = valued.filter(({ dated }) =>
    newest?.dated ? dated && dated.last > newest.dated.last : !own,
  );
  const ahead = [...(own ? [own] : []), ...later];
  const shown = ahead.length > 0 ? ahead : valued.slice(-1);
  const numbers = [
    ...[baseline?.value, newest?.now.value, ...shown.map(({ value }) => value)],
    ...[newest?.now.interval?.lower, newest?.now.interval?.upper],
  ].filter((number) => number !== undefined);
  const drawn = [baseline?.value, newest, ...shown].filter((one) => one !== undefined);
  return drawn.length < 2 ? undefined : { baseline, newest, targets: shown, numbers };
}

function isValued(target: OutcomeTarget): target is OutcomeTarget & { value: number } {
  return target.value !== undefined;
}

export interface FigureRow {
  /** The time in words, where it is said. */
  words: string | undefined;
  now: Measured | undefined;
  was: OutcomeFigures['points'][number]['was'];
  target: OutcomeTarget | undefined;
  changes: OutcomeFigures['changes'];
  isBaseline: boolean;
}

type Actual = OutcomeFigures['points'][number]['now'];
type Measured = Omit<Actual, 'published' | 'period' | 'says' | 'comment'> &
  Partial<Pick<Actual, 'published' | 'says' | 'comment'>>;

export interface PlacesOnAxis {
  baseline: OutcomeFigures['baseline'];
  newest: OutcomeFigures['points'][number] | undefined;
  /** In order of time. */
  targets: (OutcomeTarget & { value: number })[];
  /** All that the axis has to hold. */
  numbers: number[];
}
