import type { AreaEntry } from '../area/schema.ts';
import type { Entry } from '../reading/collections.ts';
import type { References } from './references.ts';
import type { Area } from './types.ts';

/** The areas that lie directly in another one, by their IDs. */
export function areasWithin(areas: readonly Area[], id: string): Area[] {
  return areas
    .filter(({ within }) => within?.id === id)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** An area with the name of the larger one that it lies in. */
export function joinArea({ id, data }: Entry<AreaEntry>, references: References): Area {
  return {
    ...data,
    id,
    within: data.within ? { id: data.within, name: references.area(data.within).name } : undefined,
    source: references.cite(data.source),
  };
}
