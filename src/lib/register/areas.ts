import type { AreaEntry } from '../area/schema.ts';
import type { Entry } from '../reading/collections.ts';
import type { References } from './references.ts';
import type { Area } from './types.ts';

/** An area with the name of the larger one that it lies in. */
export function joinArea({ id, data }: Entry<AreaEntry>, references: References): Area {
  return {
    ...data,
    id,
    within: data.within ? { id: data.within, name: references.area(data.within).name } : undefined,
    source: references.cite(data.source),
  };
}
