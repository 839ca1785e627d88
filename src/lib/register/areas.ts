import type { References } from './references.ts';
import type { Area } from './types.ts';

/** The areas that lie directly in another one, by their IDs. */
export function areasWithin(areas: readonly Area[], id: string): Area[] {
  return areas
    .filter(({ within }) => within?.id === id)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** An area with the name of the larger one that it lies in. */
export function joinArea(id: string, references: References): Area {
  const data = references.area(id);
  return {
    ...data,
    id,
    within: data.within ? { id: data.within, name: references.area(data.within).name } : undefined,
    source: references.cite(data.source),
  };
}
