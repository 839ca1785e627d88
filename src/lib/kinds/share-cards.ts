import type { Register } from '../register/types.ts';
import type { ShareCard } from '../site/share-card.ts';
import { kindsInOrder } from './kinds.ts';
import { pageKindOf } from './page-kind.ts';

/** The card of every page that has a share image. */
export function shareCards(register: Register): ShareCard[] {
  const owners = register.strategies.map(({ id }) => id);
  return kindsInOrder.flatMap((kind) => [
    ...kind.entries(register).flatMap((one) => kind.cards(one, register)),
    ...owners.flatMap((owner) => kind.folder?.cards(owner, register) ?? []),
    ...(kind.listed?.cardsOf(undefined, register) ?? []),
  ]);
}

/**
 * The card of a page by its ID among the addresses, “commitments/mse-2022/w14”; undefined when its page has
 * no share image.
 */
export function shareCardOf(id: string, register: Register): ShareCard | undefined {
  return pageKindOf(id, register)?.cards()[0];
}
