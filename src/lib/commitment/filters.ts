import { type Axis, axes, type State, stateWords } from '../axes/axes.ts';
import type { PlanState } from '../axes/plan-states.ts';
import { type DayOrMonth, inOrderOfTime, inWords } from '../fields/calendar.ts';
import { listed } from '../fields/sentence.ts';
import { type CommitmentKind, commitmentKinds, type DueMeaning } from './schema.ts';
import type { Standing } from './standing.ts';

/**
 * The filters of a strategy's tracker that find anything, each a plain page: by kind, by state of
 * each axis, and by due date. “Not said” and “not rated” are counted like every other answer.
 */
export function statementFilters<OneCommitment extends Filtered>(strategy: {
  commitments: OneCommitment[];
}): StatementFilter<OneCommitment>[] {
  const { commitments } = strategy;
  const kinds = Object.keys(commitmentKinds) as CommitmentKind[];
  const byKind = Map.groupBy(commitments, ({ kind }) => kind);
  const byDate = Map.groupBy(commitments, ({ due }) => due?.by);
  const byState = new Map(
    (Object.keys(axes) as Axis[]).map((axis) => [
      axis,
      Map.groupBy(commitments, ({ standing }) => standing[axis].state as State),
    ]),
  );
  const dates = [...byDate.keys()].filter((by) => by !== undefined).sort(inOrderOfTime);
  const all = [
    ...kinds.map((kind) => ({
      id: `${kind}s`,
      group: 'kind' as const,
      label: commitmentKinds[kind].many,
      commitments: byKind.get(kind) ?? [],
    })),
    ...states().map(([axis, state]) => ({
      id: state,
      group: axis,
      label: stateWords[state],
      commitments: byState.get(axis)?.get(state) ?? [],
    })),
    ...dates.map((by) => {
      const own = byDate.get(by) ?? [];
      return {
        id: dueFilter(by),
        group: 'due' as const,
        label: dueLabel(own, by),
        commitments: own,
      };
    }),
  ];
  return all
    .filter((filter) => filter.commitments.length > 0)
    .map((filter) => ({ ...filter, count: filter.commitments.length }));
}

/** The ID of the filter for one due date: "due-2023-09". */
export function dueFilter(by: DayOrMonth): string {
  return `due-${by.toLowerCase()}`;
}

/** What a list by date is called: a date of progress is no date by which anything is due. */
export function dueLabel(commitments: Pick<Filtered, 'due'>[], by: DayOrMonth): string {
  const progress = commitments.filter(({ due }) => due?.means === 'progress').length;
  if (progress === 0) return `Due ${inWords(by)}`;
  return progress === commitments.length
    ? `Progress expected by ${inWords(by)}`
    : `Due, or progress expected, by ${inWords(by)}`;
}

/** Which states nobody is in, in one sentence: “None is completed, due soon or silent.” */
export function emptyFilterSentence(strategy: {
  commitments: Filtered[];
  plan?: PlanState;
}): string {
  const found = new Set(
    strategy.commitments.flatMap(({ standing }) => states().map(([axis]) => standing[axis].state)),
  );
  // What a draft puts forward is late by no date.
  const due = strategy.plan === 'draft' ? [] : strategy.commitments.flatMap((one) => one.due ?? []);
  const empty = namedWhenEmpty
    .filter((state) => !found.has(state) && canBe(state, due))
    .map((state) =>
      state === 'date-passed-no-report'
        ? 'past its date with no report'
        : stateWords[state].toLowerCase(),
    );
  return empty.length > 0 ? `None is ${listed(empty)}.` : '';
}

export interface StatementFilter<OneCommitment> {
  /** The last part of the address of its page: "overdue", "i-statements", "due-2023-09". */
  id: string;
  /** What it filters by. */
  group: 'kind' | 'due' | Axis;
  label: string;
  count: number;
  commitments: OneCommitment[];
}

interface Filtered {
  kind: CommitmentKind;
  due?: { by: string; means?: DueMeaning | undefined } | undefined;
  standing: Standing;
}

/** Where every date is for progress, that nothing is overdue would say what cannot be. */
function canBe(state: State, due: NonNullable<Filtered['due']>[]): boolean {
  if (state === 'due-soon') return due.length > 0;
  if (state === 'overdue') return due.some(({ means }) => means !== 'progress');
  if (state === 'date-passed-no-report') return due.some(({ means }) => means === 'progress');
  return true;
}

/** The states whose absence a reader would want to know. */
const namedWhenEmpty: State[] = [
  'completed',
  'on-track',
  'at-risk',
  'due-soon',
  'overdue',
  'date-passed-no-report',
  'silent',
];

function states(): [Axis, State][] {
  return (Object.keys(axes) as Axis[]).flatMap((axis) =>
    axes[axis].map((state): [Axis, State] => [axis, state]),
  );
}
