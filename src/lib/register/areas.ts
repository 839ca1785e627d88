import type { References } from './references.ts';
import type { Area } from './types.ts';

/** An area with the name of the larger one that it lies in. */
export function joinArea(id: string, references: References): Area {
  const data = references.area(id);
  return {
    ...data,
    id,
    within: data.within ? { id: data.within, name: references.area(data.within).name } : undefined,
    source: references.cite(data.source),
    coversSource: data.coversSource && references.cite(data.coversSource),
  };
}
