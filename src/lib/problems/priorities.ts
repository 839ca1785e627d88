import { type Spot, textsAt, valuesAt } from './select.ts';

/** The IDs of all headings of a strategy, whatever their depth, in the order of the file. */
export function priorityIds(data: unknown): Spot<string>[] {
  return valuesAt(data, 'priorities.*').flatMap(({ path, value }) => [
    ...textsAt(value, 'id').map((spot) => ({ ...spot, path: [...path, ...spot.path] })),
    ...priorityIds(value).map((spot) => ({ ...spot, path: [...path, ...spot.path] })),
  ]);
}
