import { spanOf } from '../fields/period.ts';
import { changesOfTotals } from '../progress/change-table.ts';
import type { KnownWord, SaidAxis } from '../progress/known-word.ts';
import { newWords, type Worded } from '../progress/new-words.ts';
import { findTotals } from '../progress/published-totals.ts';
import { reachOf } from '../progress/reach.ts';
import type { ProgressEntry } from '../progress/schema.ts';
import type { Entry } from '../reading/collections.ts';
import type { StrategyEntry } from '../strategy/schema.ts';
import { joinCorrections } from './corrections.ts';
import { nameCommitment, nameReport } from './names.ts';
import { pathsToPriorities } from './priorities.ts';
import { joinUpdate } from './reports.ts';
import { commitment, type StrategyContext } from './strategy-context.ts';
import type { Commitment, PrintedTotal, Report, StrategyName } from './types.ts';

/** A progress report with its updates in the order of the strategy, its totals, and what changed. */
export function joinReport(
  entry: Entry<ProgressEntry>,
  before: Entry<ProgressEntry> | undefined,
  { name, data, words, byId, known, context }: ReportJoining,
): Report {
  const order = [...byId.keys()];
  const called = (one: Commitment) => nameCommitment({ id: one.id, data: one });
  const updates = entry.data.updates
    // One that is not known yet has no page that could be named.
    .filter((update) => byId.has(update.commitment))
    .toSorted((one, other) => order.indexOf(one.commitment) - order.indexOf(other.commitment))
    .map((update) => {
      const about = commitment(update.commitment, byId);
      return joinUpdate(update, entry, called(about), about, words);
    });
  const totals = totalsOf(entry, data);
  return {
    ...entry.data,
    ...nameReport(entry),
    strategy: name,
    isNewest: entry.id === known.at(-1)?.id,
    period: entry.data.period === undefined ? undefined : spanOf(entry.data.period),
    source: context.cite(entry.data.source),
    updates,
    statusWords: words,
    levels: data.levels,
    corrections: joinCorrections(entry, (slug) => {
      const found = byId.get(slug);
      return found && called(found);
    }),
    reach: reachOf(entry.data.asAt, [...byId.values()], updates),
    totals,
    declared: data.declared && {
      count: data.declared.count,
      source: context.cite(data.declared.source),
    },
    since: before && changesSince(before, entry, totals, { data, words, known }),
  };
}

interface ReportJoining {
  name: StrategyName;
  data: StrategyEntry;
  words: KnownWord[];
  byId: Map<string, Commitment>;
  /** Every report of the strategy known on the day, oldest first. */
  known: Entry<ProgressEntry>[];
  context: StrategyContext;
}

function changesSince(
  before: Entry<ProgressEntry>,
  entry: Entry<ProgressEntry>,
  totals: PrintedTotal[],
  { data, words, known }: Pick<ReportJoining, 'data' | 'words' | 'known'>,
): Report['since'] {
  const worded = (report: Entry<ProgressEntry>) => wordsOf(report, words);
  const reworded = (['lifecycle', 'rating'] as const).some((axis) =>
    newWords(worded(before), worded(entry), known.map(worded), axis),
  );
  if (reworded) return undefined;
  const report = nameReport(before);
  const printed = entry.data.changes.filter(({ since }) => since === report.slug);
  const changed = changesOfTotals(
    { totals: totalsOf(before, data), words: usedIn(before) },
    { totals, words: usedIn(entry) },
    printed,
  );
  return changed.length > 0 ? { report, totals: changed } : undefined;
}

/** The status words that a report uses, in an update or in a total. */
function usedIn({ data: { updates, totals } }: Entry<ProgressEntry>): string[] {
  return [
    ...updates.flatMap(({ status }) => status),
    ...totals.flatMap(({ parts }) => parts.flatMap(({ words }) => words)),
  ];
}

/** The totals of a report under their headings. */
function totalsOf(
  { data: { totals } }: Entry<ProgressEntry>,
  { priorities, levels, declared }: StrategyEntry,
): PrintedTotal[] {
  const paths = pathsToPriorities(priorities, levels);
  const first = priorities.map(({ id }) => id);
  return findTotals(totals, declared?.count, first).map((total) => {
    const found = total.priority === undefined ? undefined : paths.get(total.priority)?.at(-1);
    const heading = found ? [found.number, found.title].filter(Boolean).join(' ') : total.title;
    return { ...total, heading };
  });
}

function wordsOf({ data }: Entry<ProgressEntry>, statusWords: KnownWord[]): Worded {
  const said = (status: string[], axis: SaidAxis) =>
    statusWords.find(({ word, [axis]: means }) => means !== undefined && status.includes(word));
  return {
    statusWords,
    updates: data.updates.map(({ status }) => ({
      lifecycle: said(status, 'lifecycle'),
      rating: said(status, 'rating'),
    })),
    totals: data.totals,
  };
}
