import type { Change } from './change.ts';

/** Changes that fall into one month or year, in their order. */
export interface Period {
  /** “2023-09”, or “2023” where the content gives the year alone. */
  of: string;
  changes: Change[];
}

export function byMonth(changes: Change[]): Period[] {
  return grouped(changes, ({ on }) => on.slice(0, 7));
}

export function byYear(changes: Change[]): Period[] {
  return grouped(changes, ({ on }) => on.slice(0, 4));
}

function grouped(changes: Change[], of: (change: Change) => string): Period[] {
  return [...Map.groupBy(changes, of)].map(([name, own]) => ({ of: name, changes: own }));
}
