import type { Standing } from '../commitment/standing.ts';
import { isNews } from '../progress/no-update.ts';

/** What a strategy's commitments have and lack: a row for each fact that a reader would look for. */
export function coverage(commitments: Covered[]): CoverageRow[] {
  const rows: [string, (commitment: Covered) => boolean][] = [
    [dateRow(commitments), ({ due }) => due !== undefined],
    ['A named lead', ({ leads }) => leads.length > 0],
    ['A target', ({ targets }) => targets.length > 0],
    ['An update', ({ updates }) => updates.some(isNews)],
    ['A rating', ({ standing }) => standing.rating.word !== undefined],
    ['A word for where the work is', hasWord],
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
  updates: { noUpdate?: boolean | undefined }[];
  standing: Standing;
  source: { place: string | undefined };
}

/** Where every date is one by which progress is expected, none is one by which something is due. */
function dateRow(commitments: Covered[]): string {
  const meanings = commitments.flatMap(({ standing }) => standing.timeliness.due?.means ?? []);
  return meanings.length > 0 && meanings.every((means) => means === 'progress')
    ? 'A date by which progress is expected'
    : 'A due date';
}

/** A date of completion says where the work is without a word for it. */
function hasWord({ standing }: Covered): boolean {
  return (standing.withdrawn?.said ?? standing.lifecycle).word !== undefined;
}
