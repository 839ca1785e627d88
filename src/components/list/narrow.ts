import { statementFilters } from '../../lib/commitment/filters.ts';
import type { ListHead } from '../../lib/commitment/lists.ts';
import { inFigures } from '../../lib/fields/sentence.ts';
import type { Commitment, Strategy } from '../../lib/register/types.ts';
import { address } from '../../lib/site/address.ts';

/** The lists beside this one: all commitments, and the other answers to the same question. */
export function beside(list: ListHead, lists: ListHead[]): ListHead[] {
  const [from] = list.within ? lists.filter(({ id }) => id === list.within?.id) : [list];
  const { group } = from ?? list;
  const isNear = (other: ListHead) =>
    // There may be a hundred leads. All of them are on the page of all commitments.
    group === 'lead' ? other.id === (list.within?.id ?? list.id) : other.group === group;
  return lists.filter((other) => other.group === 'all' || isNear(other));
}

/** The same filter within each strategy that it finds something in: pages of the trackers. */
export function perStrategy(list: ListHead, strategies: Strategy[]): StrategyLink[] {
  return strategies.flatMap((strategy) =>
    filtersOf(strategy)
      .filter(({ id, group }) => group === list.group && id === list.id)
      .map(({ id, count }) => ({
        path: address.list(strategy, id),
        label: strategy.shortTitle,
        count: inFigures(count),
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
  /** How many there are, as it is shown. */
  count: string;
}
