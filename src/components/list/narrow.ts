import { statementFilters } from '../../lib/commitment/filters.ts';
import type { CommitmentList } from '../../lib/commitment/lists.ts';
import type { Commitment, Strategy } from '../../lib/register/types.ts';
import { address } from '../../lib/site/address.ts';

type List = CommitmentList<Commitment>;

/** The lists beside this one: all commitments, and the other answers to the same question. */
export function beside(list: List, lists: List[]): List[] {
  const [from] = list.within ? lists.filter(({ id }) => id === list.within?.id) : [list];
  const { group } = from ?? list;
  const isNear = (other: List) =>
    // There may be a hundred leads. All of them are on the page of all commitments.
    group === 'lead' ? other.id === (list.within?.id ?? list.id) : other.group === group;
  return lists.filter((other) => other.group === 'all' || isNear(other));
}

/** The same filter within each strategy that it finds something in: pages of the trackers. */
export function perStrategy(list: List, strategies: Strategy[]): StrategyLink[] {
  return strategies.flatMap((strategy) =>
    filtersOf(strategy)
      .filter(({ id, group }) => group === list.group && id === list.id)
      .map(({ id, count }) => ({
        path: address.list(strategy, id),
        label: strategy.shortTitle,
        count,
      })),
  );
}

/** Every list asks this of every strategy. */
function filtersOf(strategy: Strategy): ReturnType<typeof statementFilters<Commitment>> {
  const known = filters.get(strategy) ?? statementFilters(strategy);
  filters.set(strategy, known);
  return known;
}

const filters = new WeakMap<Strategy, ReturnType<typeof statementFilters<Commitment>>>();

export interface StrategyLink {
  path: string;
  label: string;
  count: number;
}
