import { type ListPage, listPages } from '../../lib/commitment/list-pages.ts';
import { type CommitmentList, commitmentLists, type ListHead } from '../../lib/commitment/lists.ts';
import { inFigures } from '../../lib/fields/sentence.ts';
import type { Commitment, Strategy } from '../../lib/register/types.ts';
import { address } from '../../lib/site/address.ts';
import { numberWithoutNames } from '../../lib/strategy/totals-only.ts';
import { leadOf } from './list-words.ts';
import { perStrategy, type StrategyLink } from './narrow.ts';

/** The pages of all lists across strategies, each with what it shows and no more: it stays the same while that does. */
export function shownLists(commitments: Commitment[], strategies: Strategy[]): ShownList[] {
  const all = commitmentLists(commitments);
  const lists = all.map(headOf);
  return all.flatMap((list) => {
    const inStrategies =
      list.group === 'all' ? strategies.map(linkTo) : perStrategy(list, strategies);
    const counts = Map.groupBy(list.commitments, ({ strategyId }) => strategyId);
    return listPages([list]).map((page) => ({
      ...page,
      list: headOf(list),
      lead: leadOf(page, strategies),
      counts: new Map([...counts].map(([id, { length }]) => [id, length])),
      lists,
      inStrategies,
    }));
  });
}

/** A page of a list, with what is known of the list on its other pages. */
export interface ShownList extends Omit<ListPage<Commitment>, 'list'> {
  list: ListHead;
  /** How many commitments are in the list, out of how many. */
  lead: string;
  /** How many commitments of the list are of each strategy. */
  counts: ReadonlyMap<string, number>;
  /** Every list of the site. */
  lists: ListHead[];
  /** What of the list is in one strategy. */
  inStrategies: StrategyLink[];
}

function headOf({ id, group, label, count, within }: CommitmentList<unknown>): ListHead {
  return { id, group, label, count, within };
}

function linkTo(strategy: Strategy): StrategyLink {
  const { counts, shortTitle } = strategy;
  return {
    path: address.list(strategy),
    label: shortTitle,
    count: counts.of > 0 ? inFigures(counts.of) : numberWithoutNames(strategy).toLowerCase(),
  };
}
