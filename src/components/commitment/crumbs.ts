import { nouns } from '../../lib/commitment/nouns.ts';
import { english } from '../../lib/language/english.ts';
import type { Commitment, Strategy } from '../../lib/register/types.ts';
import { address } from '../../lib/site/address.ts';

/** The pages above a commitment's own: its strategy and the list in which it stands. */
export function crumbs({ kind, strategy }: Commitment): Crumb[] {
  return crumbsOfList(strategy, nouns({ [kind]: 1 }, strategy.plan).capital);
}

/** A strategy and its list, as the pages above one of theirs. */
export function crumbsOfList(
  strategy: Pick<Strategy, 'id' | 'shortTitle' | 'list'>,
  noun: string,
): Crumb[] {
  // The navigation says “Commitments” too, and leads to those of every strategy.
  const text = noun === english.layout.commitments ? english.lists.all : noun;
  return [
    { text: strategy.shortTitle, path: address.strategy(strategy.id) },
    { text, path: address.list(strategy) },
  ];
}

interface Crumb {
  text: string;
  path: string;
}
