import type { Axis, State } from '../axes/axes.ts';
import { type PlanState, planStates } from '../axes/plan-states.ts';
import { type DayOrMonth, monthOf } from '../fields/calendar.ts';
import { dueFilter, dueLabel, statementFilters } from './filters.ts';
import { questions } from './method.ts';
import type { CommitmentKind, DueMeaning } from './schema.ts';
import type { Standing } from './standing.ts';

/** What a reader should look at first, the most pressing on top. */
export const pressing = [
  'overdue',
  'date-passed-no-report',
  'off-track',
  'at-risk',
  'due-soon',
  'never-updated',
  'silent',
  'update-late',
  'no-due-date',
] as const satisfies State[];

/** What a reader asks about the commitments of one body, the most pressing first. */
const askedOfALead: readonly State[] = [
  'overdue',
  'date-passed-no-report',
  'off-track',
  'at-risk',
  'due-soon',
  'silent',
  'never-updated',
];

/** The list of what holds now, beside which drafts and what ended have lists of their own. */
const inForceList = 'strategies-in-force';

/** The ID of the list of what is in force and in a pressing state; all of them, where nothing else is published. */
export function inForceIn(state: State, plans: { plan: PlanState }[]): string {
  return plans.every(({ plan }) => plan === 'in-force') ? state : `${inForceList}/${state}`;
}

/**
 * The lists of commitments across all strategies, each a plain page: all of them, then by kind, by
 * state on each axis, by the month in which they are due, by lead, and for each lead the pairs that
 * people ask for. A list that would be empty is not made.
 *
 * A list of one strategy, or of one heading of it, is not here: that is the strategy's own tracker.
 */
export function commitmentLists<One extends Listed>(commitments: One[]): CommitmentList<One>[] {
  const plain = statementFilters({ commitments })
    .filter(({ group }) => group !== 'due')
    .map(({ id, group, label, commitments: own }) => list(id, group, label, own));
  return [
    list('', 'all', 'All commitments', commitments),
    ...byPlan(commitments),
    ...plain,
    ...byTopic(commitments),
    ...byMonth(commitments),
    ...byLead(commitments),
  ].filter((one) => one.count > 0 || one.group === 'all');
}

/** The heading over each group of lists, as the question that it answers. */
export const listGroups = {
  plan: 'Does it hold now?',
  topic: 'What is it about?',
  kind: 'What kind is it?',
  lifecycle: questions.lifecycle.question,
  rating: questions.rating.question,
  timeliness: questions.timeliness.question,
  freshness: questions.freshness.question,
  due: 'When is it due?',
  lead: 'Who leads it?',
} as const satisfies Record<Exclude<ListGroup, 'all' | 'pair'>, string>;

/** The ID of the list of what one body leads: "lead-savs". */
function leadList(lead: string): string {
  return `lead-${lead}`;
}

/** The ID of the list of what has a topic: "topic-housing". */
export function topicList(topic: string): string {
  return `topic-${topic}`;
}

/** The ID of the list of what is due in the month of a date: "due-2023-09". */
function monthList(date: DayOrMonth): string {
  return dueFilter(monthOf(date));
}

export interface CommitmentList<One> extends ListHead {
  commitments: One[];
}

/** A list without what is in it. */
export interface ListHead {
  /** The end of the address of its page: "overdue", "lead-savs/overdue"; empty for all of them. */
  id: string;
  group: ListGroup;
  label: string;
  count: number;
  /** For a pair: the list that it narrows. */
  within: { id: string; label: string } | undefined;
}

export type ListGroup = 'all' | 'plan' | 'topic' | 'kind' | Axis | 'due' | 'lead' | 'pair';

/** What the lists need to know of a commitment. */
export interface Listed {
  kind: CommitmentKind;
  due?: { by: DayOrMonth; means?: DueMeaning | undefined } | undefined;
  strategy: { plan: PlanState };
  topics: readonly { id: string; name: string }[];
  leads: { id: string; name: string; nowCalled?: string | undefined }[];
  standing: Standing;
}

function list<One>(
  id: string,
  group: ListGroup,
  label: string,
  commitments: One[],
  within?: { id: string; label: string },
): CommitmentList<One> {
  return { id, group, label, commitments, count: commitments.length, within };
}

/** What holds, what is only proposed, and what is over: one list for each. */
function byPlan<One extends Listed>(commitments: One[]): CommitmentList<One>[] {
  const groups = planStates.map((plan) =>
    list(
      planLists[plan].id,
      'plan',
      planLists[plan].label,
      commitments.filter(({ strategy }) => strategy.plan === plan),
    ),
  );
  // Where all are of one group, it would say again what the list of all says.
  if (groups.some((group) => group.count === commitments.length)) return [];
  return groups.flatMap((group) =>
    group.id === inForceList ? [group, ...pairs(group, pressing)] : [group],
  );
}

const planLists: Record<PlanState, { id: string; label: string }> = {
  'in-force': { id: inForceList, label: 'Commitments of strategies in force' },
  draft: { id: 'proposals', label: 'Proposals of drafts' },
  ended: { id: 'strategies-that-ended', label: 'Commitments of strategies that ended' },
};

/** The list of all that has a topic: “topic-housing”. */
function byTopic<One extends Listed>(commitments: One[]): CommitmentList<One>[] {
  const topics = new Map(
    commitments.flatMap(({ topics: own }) => own.map(({ id, name }) => [id, name])),
  );
  return [...topics]
    .sort(([, one], [, other]) => one.localeCompare(other, 'en-GB'))
    .map(([topic, name]) =>
      list(
        topicList(topic),
        'topic',
        name,
        commitments.filter(({ topics: own }) => own.some(({ id }) => id === topic)),
      ),
    );
}

function byMonth<One extends Listed>(commitments: One[]): CommitmentList<One>[] {
  const months = new Set(commitments.flatMap(({ due }) => (due ? monthOf(due.by) : [])));
  return [...months].sort().map((month) => {
    const own = commitments.filter(({ due }) => due && monthOf(due.by) === month);
    return list(monthList(month), 'due', dueLabel(own, month), own);
  });
}

function byLead<One extends Listed>(commitments: One[]): CommitmentList<One>[] {
  const leads = new Map(
    commitments.flatMap(({ leads: own }) =>
      own.map(({ id, name, nowCalled }) => [id, nowCalled ?? name]),
    ),
  );
  const named = [...leads].sort(([, one], [, other]) => one.localeCompare(other, 'en-GB'));
  const nobody = commitments.filter(({ leads: own }) => own.length === 0);
  return [
    ...named.flatMap(([lead, name]) => {
      const led = commitments.filter(({ leads: own }) => own.some(({ id }) => id === lead));
      const all = list(leadList(lead), 'lead', name, led);
      return [all, ...pairs(all, askedOfALead)];
    }),
    list('no-lead', 'lead', 'No lead is named', nobody),
  ];
}

/** Some states of the commitments of a list, as lists of their own. */
function pairs<One extends Listed>(
  all: CommitmentList<One>,
  states: readonly State[],
): CommitmentList<One>[] {
  const within = { id: all.id, label: all.label };
  const found = statementFilters({ commitments: all.commitments });
  return states.flatMap((state) =>
    found
      .filter(({ id }) => id === state)
      .map(({ id, label, commitments }) =>
        list(`${all.id}/${id}`, 'pair', label, commitments, within),
      ),
  );
}
