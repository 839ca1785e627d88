import { type Counts, countStandings } from '../priority/counts.ts';
import type { PriorityEntry } from '../priority/schema.ts';
import { isNews } from '../progress/no-update.ts';
import type { StrategyEntry } from '../strategy/schema.ts';
import type { Commitment } from './types.ts';

/** The headings of a strategy, nested, with the commitments that stand under each. */
export function joinPriorities(
  entries: PriorityEntry[],
  strategy: Pick<StrategyEntry, 'levels' | 'themes'>,
  commitments: Commitment[],
  within: PriorityName[] = [],
): Priority[] {
  return entries.map((entry) => {
    const name = namePriority(entry, strategy.levels, within.length);
    const { themes } = strategy;
    const theme = themes?.list.find(({ id }) => id === entry.theme);
    const own = commitments.filter(({ priority }) => priority.at(-1)?.id === entry.id);
    const all = commitments.filter(({ priority }) => priority.some(({ id }) => id === entry.id));
    return {
      ...name,
      summary: entry.summary,
      sic: entry.sic,
      within,
      theme: themes && theme && { name: themes.name, title: theme.title },
      priorities: joinPriorities(entry.priorities, strategy, commitments, [...within, name]),
      commitments: own,
      counts: countStandings(all),
      reported: reportedOf(all),
    };
  });
}

/**
 * How many some report tells of. One that was withdrawn before any did is not among them, and neither is one of
 * which reports say no more than that no update was received.
 */
export function reportedOf(commitments: Pick<Commitment, 'updates'>[]): number {
  return commitments.filter(({ updates }) => updates.some(isNews)).length;
}

/** For each heading's ID, the way down to it from the top of the strategy, itself included. */
export function pathsToPriorities(
  entries: PriorityEntry[],
  levels: string[],
  within: PriorityName[] = [],
): Map<string, PriorityName[]> {
  const paths = entries.flatMap((entry): [string, PriorityName[]][] => {
    const path = [...within, namePriority(entry, levels, within.length)];
    return [[entry.id, path], ...pathsToPriorities(entry.priorities, levels, path)];
  });
  return new Map(paths);
}

export interface Priority extends PriorityName {
  summary: string | undefined;
  /** From the top heading down to this one's parent. */
  within: PriorityName[];
  sic: PriorityEntry['sic'];
  /** The theme of the strategy that it belongs to, for example a pillar. */
  theme: { name: string; title: string } | undefined;
  priorities: Priority[];
  /** The commitments that stand directly under this heading. */
  commitments: Commitment[];
  /** Of this heading and all below it. */
  counts: Counts;
  reported: number;
}

export interface PriorityName {
  id: string;
  number: string | undefined;
  title: string;
  /** What the strategy calls this level, for example "Section". */
  level: string;
}

function namePriority(entry: PriorityEntry, levels: string[], depth: number): PriorityName {
  const { id, number, title } = entry;
  return { id, number, title, level: levels[depth] ?? levels.at(-1) ?? '' };
}
