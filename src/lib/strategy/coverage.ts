import type { Standing } from '../commitment/standing.ts';
import { english } from '../language/english.ts';
import { isNews } from '../progress/no-update.ts';

const words = english.coverage;

/** What a strategy's commitments have and lack: a row for each fact that a reader would look for. */
export function coverage(commitments: Covered[]): CoverageRow[] {
  const rows: [string, (commitment: Covered) => boolean][] = [
    [dateRow(commitments), ({ due }) => due !== undefined],
    [words.lead, ({ leads }) => leads.length > 0],
    [words.target, ({ targets }) => targets.length > 0],
    [words.update, ({ updates }) => updates.some(isNews)],
    [words.rating, ({ standing }) => standing.rating.word !== undefined],
    [words.word, hasWord],
    [words.place, ({ source }) => source.place !== undefined],
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
    ? words.progress
    : words.due;
}

/** A date of completion says where the work is without a word for it. */
function hasWord({ standing }: Covered): boolean {
  return (standing.withdrawn?.said ?? standing.lifecycle).word !== undefined;
}
