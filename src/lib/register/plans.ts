import { targetsOf } from '../commitment/carried.ts';
import { type Day, firstDay, lastDay } from '../fields/calendar.ts';
import { spanOf } from '../fields/period.ts';
import type { Entries } from '../reading/collections.ts';
import { planStateOf } from '../strategy/plan-state.ts';
import { nameCommitment, splitId } from './names.ts';
import type { CommitmentInPlan, PlanName } from './types.ts';

/** Which strategies follow which on a day, and how commitments went on from one to the next. */
export function plansOf({ strategies, commitments }: Entries, asAt: Day): Plans {
  const plans = new Map(
    strategies.map(({ id, data }): [string, PlanName & { followed: string[] }] => {
      const { title, shortTitle, period, follows } = data;
      const plan = planStateOf(data, asAt);
      return [id, { id, title, shortTitle, period: spanOf(period), plan, followed: follows }];
    }),
  );
  const names = new Map(
    commitments.flatMap((entry): [string, CommitmentInPlan][] => {
      const inPlan = plans.get(splitId(entry.id).strategyId);
      return inPlan ? [[entry.id, { ...nameCommitment(entry), plan: named(inPlan) }]] : [];
    }),
  );
  const origins = new Map<string, string[]>();
  for (const { id, data } of commitments) {
    for (const target of data.carriedTo ? targetsOf(data.carriedTo) : []) {
      origins.set(target, [...(origins.get(target) ?? []), id]);
    }
  }
  return {
    followedFrom: (id) => newestFirst((plans.get(id)?.followed ?? []).flatMap(known(plans))),
    followedBy: (id) =>
      newestFirst([...plans.values()].filter(({ followed }) => followed.includes(id))),
    commitment: (id) => names.get(id),
    cameFrom: (id) => (origins.get(id) ?? []).flatMap(known(names)),
  };
}

/** What the joins look up about other plans. Nothing that is not known on the day is found. */
export interface Plans {
  /** Those that a strategy takes over from, and those that take over from it, newest first. */
  followedFrom: (strategy: string) => PlanName[];
  followedBy: (strategy: string) => PlanName[];
  commitment: (id: string) => CommitmentInPlan | undefined;
  /** The commitments of older plans that went on as this one. */
  cameFrom: (commitment: string) => CommitmentInPlan[];
}

function named({ id, title, shortTitle, period, plan }: PlanName): PlanName {
  return { id, title, shortTitle, period, plan };
}

function known<One>(all: Map<string, One>): (id: string) => One[] {
  return (id) => [all.get(id) ?? []].flat() as One[];
}

function newestFirst(plans: PlanName[]): PlanName[] {
  return plans
    .map(named)
    .sort(
      (one, other) =>
        firstDay(other.period.from).localeCompare(firstDay(one.period.from)) ||
        lastDay(other.period.to).localeCompare(lastDay(one.period.to)),
    );
}
