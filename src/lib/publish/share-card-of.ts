import type { Register } from '../register/types.ts';
import type { ShareCard } from '../site/share-card.ts';
import {
  areaCard,
  commitmentCard,
  reportCard,
  snapshotCard,
  strategyCard,
  trackerCard,
} from './share-words.ts';

/**
 * The card of the page of a thing by its ID in the registry, “commitments/mse-2022/w14”; undefined when its
 * page has no share image.
 */
export function shareCardOf(id: string, register: Register): ShareCard | undefined {
  const [collection = '', ...rest] = id.split('/');
  return cardOf[collection]?.(rest.join('/'), register);
}

const cardOf: Record<string, (id: string, register: Register) => ShareCard | undefined> = {
  commitments: (id, register) =>
    one(register.commitments, id, (found) => commitmentCard(found, register)) ??
    one(register.strategies, id, (found) => trackerCard(found, register)),
  strategies: (id, register) =>
    one(register.strategies, id, (found) => strategyCard(found, register)),
  progress: (id, register) => one(register.reports, id, (found) => reportCard(found, register)),
  areas: (id, register) => one(register.areas, id, (found) => areaCard(found, register)),
  snapshots: (id, register) =>
    one(register.snapshots, id, (found) => snapshotCard(found, register)),
};

function one<Thing extends { id: string }>(
  all: Thing[],
  id: string,
  card: (thing: Thing) => ShareCard,
): ShareCard | undefined {
  const found = all.find((thing) => thing.id === id);
  return found && card(found);
}
