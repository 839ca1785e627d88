import { nouns } from '../../lib/commitment/nouns.ts';
import type { Commitment } from '../../lib/register/types.ts';
import { address } from '../../lib/site/address.ts';

/** The pages above a commitment's own: its strategy and the list in which it stands. */
export function crumbs({ kind, strategyId, strategy }: Commitment) {
  return [
    { text: strategy.shortTitle, path: address.strategy(strategyId) },
    { text: nouns({ [kind]: 1 }, strategy.plan).capital, path: address.list(strategy) },
  ];
}
