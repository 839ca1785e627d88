import { type Day, knownFrom } from '../fields/calendar.ts';
import { datedPeriod } from '../fields/observed-period.ts';
import type { SourcePlace } from '../fields/source-place.ts';
import { type ActualPoint, actualPoints, byTimeOf } from '../outcome/actual-points.ts';
import type { ActualEntry, OutcomeFiguresEntry, TargetEntry } from '../outcome/figures.ts';
import type { OutcomesEntry } from '../outcome/schema.ts';
import { judgeTarget, type TargetVerdict } from '../outcome/verdict.ts';
import type { Entries } from '../reading/collections.ts';
import type { Citation } from '../source/cite.ts';
import { type Cited, cited, type References } from './references.ts';
import type { Strategy } from './types.ts';

/** The outcomes frameworks of the strategies that are published, with what was measured by the day. */
export function joinOutcomes(
  entries: Entries,
  references: References,
  strategies: Strategy[],
  asAt: Day,
): Outcomes[] {
  const ofFigures = (figures: OutcomeFiguresEntry) => joinFigures(figures, references, asAt);
  return strategies.flatMap((strategy) =>
    entries.outcomes
      .filter(({ id }) => id === strategy.id)
      .map(({ id, data }) => ({
        ...cited(data, references),
        id,
        strategy,
        goals: data.goals.map((goal) => ({
          ...goal,
          objectives: goal.objectives.map((objective) => ({
            ...objective,
            indicators: objective.indicators.map((row) => ({
              ...row,
              figures: row.figures && ofFigures(row.figures),
            })),
          })),
        })),
      })),
  );
}

/** Each target of a framework, row by row, with what the figures show of it. */
export function targetsOf({ goals }: Pick<Outcomes, 'goals'>): OutcomeTarget[] {
  return goals
    .flatMap(({ objectives }) => objectives)
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ figures }) => figures?.targets ?? []);
}

function joinFigures(
  figures: OutcomeFiguresEntry,
  { cite }: References,
  asAt: Day,
): OutcomeFigures {
  const withSource = <One extends { source?: SourcePlace | undefined }>(one: One) => ({
    ...one,
    source: one.source && cite(one.source),
  });
  const known = figures.actuals.filter(({ published }) => knownFrom(published) <= asAt);
  const points = actualPoints(known.map(withSource));
  return {
    ...figures,
    baseline: figures.baseline && withSource(figures.baseline),
    points,
    targets: figures.targets
      .map((target) => ({
        ...withSource(target),
        dated: datedPeriod(target.period),
        ...judgeTarget(target, points, figures.polarity, asAt),
      }))
      .sort(byTimeOf),
    changes: figures.changes.map(withSource),
  };
}

export interface Outcomes extends Omit<Cited<OutcomesEntry>, 'goals'> {
  /** The ID of its strategy. */
  id: string;
  strategy: Strategy;
  goals: OutcomeGoal[];
}

type GoalEntry = OutcomesEntry['goals'][number];
type ObjectiveEntry = GoalEntry['objectives'][number];

interface OutcomeGoal extends Omit<GoalEntry, 'objectives'> {
  objectives: OutcomeObjective[];
}

export interface OutcomeObjective extends Omit<ObjectiveEntry, 'indicators'> {
  indicators: OutcomeRow[];
}

interface OutcomeRow extends Omit<ObjectiveEntry['indicators'][number], 'figures'> {
  figures: OutcomeFigures | undefined;
}

/** The figures of a row, in order of time and judged. */
export interface OutcomeFigures
  extends Omit<OutcomeFiguresEntry, 'baseline' | 'targets' | 'actuals' | 'changes'> {
  baseline: FigureCited<NonNullable<OutcomeFiguresEntry['baseline']>> | undefined;
  points: ActualPoint<FigureCited<ActualEntry>>[];
  targets: OutcomeTarget[];
  changes: FigureCited<OutcomeFiguresEntry['changes'][number]>[];
}

export type OutcomeTarget = FigureCited<TargetEntry> &
  TargetVerdict &
  Pick<ActualPoint<ActualEntry>, 'dated'>;

type FigureCited<One> = Omit<One, 'source'> & { source: Citation | undefined };
