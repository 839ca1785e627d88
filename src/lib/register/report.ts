import { changeTable } from '../progress/change-table.ts';
import type { KnownWord, SaidAxis } from '../progress/known-word.ts';
import { newWords, type Worded } from '../progress/new-words.ts';
import { findTotals, type TotalFinding } from '../progress/published-totals.ts';
import { reachOf } from '../progress/reach.ts';
import type { ProgressEntry } from '../progress/schema.ts';
import type { Entry } from '../reading/collections.ts';
import type { StrategyEntry } from '../strategy/schema.ts';
import { joinCorrections } from './corrections.ts';
import { nameCommitment, nameReport } from './names.ts';
import { pathsToPriorities } from './priorities.ts';
import { joinUpdate } from './reports.ts';
import { commitment, type StrategyContext } from './strategy-context.ts';
import type { Commitment, Report, StrategyName } from './types.ts';

/** A progress report with its updates in the order of the strategy, its totals, and what changed. */
export function joinReport(
  entry: Entry<ProgressEntry>,
  before: Entry<ProgressEntry> | undefined,
  { name, data, words, byId, known, context }: ReportJoining,
): Report {
  const order = [...byId.keys()];
  const called = (one: Commitment) => nameCommitment({ id: one.id, data: one });
  const paths = pathsToPriorities(data.priorities, data.levels);
  const updates = entry.data.updates
    // One that is not known yet has no page that could be named.
    .filter((update) => byId.has(update.commitment))
    .toSorted((one, other) => order.indexOf(one.commitment) - order.indexOf(other.commitment))
    .map((update) => {
      const about = commitment(update.commitment, byId);
      return joinUpdate(update, entry, called(about), about, words);
    });
  const totals = findTotals(entry.data.totals, data.declared?.count);
  return {
    ...entry.data,
    ...nameReport(entry),
    strategy: name,
    source: context.cite(entry.data.source),
    updates,
    statusWords: words,
    levels: data.levels,
    corrections: joinCorrections(entry, (slug) => {
      const found = byId.get(slug);
      return found && called(found);
    }),
    reach: reachOf(entry.data.asAt, [...byId.values()], updates),
    totals: totals.map((total) => {
      const heading = total.priority ? paths.get(total.priority)?.at(-1) : undefined;
      return { ...total, title: heading?.title, number: heading?.number };
    }),
    since: before && changesSince(before, entry, totals, { data, words, known }),
  };
}

interface ReportJoining {
  name: StrategyName;
  data: StrategyEntry;
  words: KnownWord[];
  byId: Map<string, Commitment>;
  /** Every report of the strategy known on the day. */
  known: Entry<ProgressEntry>[];
  context: StrategyContext;
}

function changesSince(
  before: Entry<ProgressEntry>,
  entry: Entry<ProgressEntry>,
  totals: TotalFinding[],
  { data, words, known }: Pick<ReportJoining, 'data' | 'words' | 'known'>,
): Report['since'] {
  const isOfAll = ({ priority }: TotalFinding) => priority === undefined;
  const from = findTotals(before.data.totals, data.declared?.count).find(isOfAll);
  const to = totals.find(isOfAll);
  const worded = (report: Entry<ProgressEntry>) => wordsOf(report, words);
  const reworded = (['lifecycle', 'rating'] as const).some((axis) =>
    newWords(worded(before), worded(entry), known.map(worded), axis),
  );
  if (!from || !to || reworded) return undefined;
  const report = nameReport(before);
  const printed = entry.data.changes.filter(({ since }) => since === report.slug);
  return { report, rows: changeTable(from, to, printed) };
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
