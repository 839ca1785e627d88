import type { Standing } from '../commitment/standing.ts';

/** What a strategy's commitments have and lack: a row for each fact that a reader would look for. */
export function coverage(commitments: Covered[]): CoverageRow[] {
  const rows: [string, (commitment: Covered) => boolean][] = [
    ['A due date', ({ due }) => due !== undefined],
    ['A named lead', ({ leads }) => leads.length > 0],
    ['A target', ({ targets }) => targets.length > 0],
    ['An update', ({ updates }) => updates.length > 0],
    ['A rating', ({ standing }) => standing.rating.word !== undefined],
    ['A word for where the work is', ({ standing }) => standing.lifecycle.word !== undefined],
    ['A place in the source', ({ source }) => source.place !== undefined],
  ];
  return rows.map(([fact, has]) => ({
    fact,
    have: commitments.filter(has).length,
    of: commitments.length,
  }));
}

export interface CoverageRow {
  fact: string;
  have: number;
  of: number;
}

interface Covered {
  due?: unknown;
  leads: unknown[];
  targets: unknown[];
  updates: unknown[];
  standing: Standing;
  source: { place: string | undefined };
}
