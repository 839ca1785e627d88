import type { DayOrMonth } from '../fields/calendar.ts';
import { inTenths } from '../fields/share.ts';
import { changesOfTotals, type TotalChange } from './change-table.ts';
import { type SaidAxis, unsaid } from './known-word.ts';
import { isAddedAfter, isWithdrawnBy, type Lifespan } from './lifespan.ts';
import { type NewWords, newWords, type Worded, wordsIn } from './new-words.ts';
import { isNews } from './no-update.ts';
import type { TotalFinding } from './published-totals.ts';
import type { WordAndState } from './words-of.ts';

/**
 * Sets two reports of a strategy beside each other: which named commitments went from which word to
 * which, and which only one of the two names. `all` are the reports known of the strategy; they tell
 * whether its publisher has changed its words, across which no movement is computed.
 */
export function compareReports<OneReport extends Comparable>(
  earlier: OneReport,
  later: OneReport,
  all: Worded[],
): ReportComparison<OneReport> {
  const before = new Map(earlier.updates.map((update) => [update.commitment.id, update]));
  const after = new Set(later.updates.map((update) => update.commitment.id));
  const pairs = later.updates.filter(isNews).flatMap((to) => {
    const from = before.get(to.commitment.id);
    return from && isNews(from) ? [{ from, to }] : [];
  });
  const onlyInLater = later.updates.filter(
    (update) => isNews(update) && !before.has(update.commitment.id),
  );
  const onlyInEarlier = earlier.updates.filter(
    (update) => isNews(update) && !after.has(update.commitment.id),
  );
  const axes = (['lifecycle', 'rating'] as const)
    .filter((axis) => [earlier, later].some((report) => wordsIn(report, axis).length > 0))
    .map((axis) => compareAxis(axis, pairs, newWords(earlier, later, all, axis), later));
  return {
    earlier,
    later,
    both: pairs.length,
    axes,
    added: onlyInLater.filter(({ span }) => isAddedAfter(span, earlier.asAt)),
    onlyLater: onlyInLater.filter(({ span }) => !isAddedAfter(span, earlier.asAt)),
    withdrawn: onlyInEarlier.filter(({ span }) => isWithdrawnBy(span, later.asAt)),
    leftOut: onlyInEarlier.filter(({ span }) => !isWithdrawnBy(span, later.asAt)),
    noUpdate: withoutUpdate(earlier, later),
    totals: axes.some(({ reworded }) => reworded) ? [] : compareTotals(earlier, later),
  };
}

/** What two reports say, one beside the other. */
export interface ReportComparison<OneReport extends Comparable> {
  earlier: OneReport;
  later: OneReport;
  /** How many commitments both tell of: the denominator of all that is counted on an axis. */
  both: number;
  axes: AxisComparison<OneReport['updates'][number]['commitment']>[];
  /** What only the later report names: what was added after the earlier one, and what that one left out. */
  added: OneReport['updates'];
  onlyLater: OneReport['updates'];
  /** What only the earlier report names: what had been withdrawn by the later one, and what that one left out. */
  withdrawn: OneReport['updates'];
  leftOut: OneReport['updates'];
  /** What one or both say they received no update on, with what the other tells, and the dates of those that say so. */
  noUpdate: { update: OneReport['updates'][number]; asAt: DayOrMonth[] }[];
  /** The totals that both print, when they print them in the same words. */
  totals: TotalChange<OneReport['totals'][number]>[];
}

/** What both reports say on one axis of the commitments that both name. */
export interface AxisComparison<OneCommitment> {
  axis: SaidAxis;
  /** How often each word was given, among those that both reports name. */
  counts: WordChange[];
  /** From which word to which, changes first. Empty when the publisher changed its words. */
  moves: {
    from: WordAndState | undefined;
    to: WordAndState | undefined;
    commitments: OneCommitment[];
  }[];
  /** Two words for the same state that show that the publisher changed its words. */
  reworded: NewWords | undefined;
}

/** How often a word was given then and later; undefined stands for “no word given”. */
export interface WordChange {
  said: WordAndState | undefined;
  from: number;
  to: number;
  /** Undefined when no movement may be computed. */
  change: number | undefined;
  /** In percentage points, to one decimal. */
  points: number | undefined;
}

interface Comparable extends Worded {
  asAt: DayOrMonth;
  updates: {
    commitment: { id: string };
    span: Lifespan;
    lifecycle: WordAndState | undefined;
    rating: WordAndState | undefined;
    scaleWord?: string | undefined;
    noUpdate?: boolean | undefined;
  }[];
  totals: TotalFinding[];
  changes: { words: string[]; since: string; points: string }[];
  slug: string;
}

function compareAxis<OneUpdate extends Comparable['updates'][number]>(
  axis: SaidAxis,
  pairs: { from: OneUpdate; to: OneUpdate }[],
  reworded: NewWords | undefined,
  { statusWords }: Worded,
): AxisComparison<OneUpdate['commitment']> {
  const said = pairs.map(({ from, to }) => ({
    from: saidOn(axis, from),
    to: saidOn(axis, to),
    commitment: to.commitment,
  }));
  const order = [...statusWords.map(({ word }) => word), undefined];
  const options = order.flatMap((word): (WordAndState | undefined)[] => {
    const found = said.find(({ from, to }) => from?.word === word || to?.word === word);
    return found ? [found.from?.word === word ? found.from : found.to] : [];
  });
  const moves = options.flatMap((from) =>
    options.map((to) => ({
      from,
      to,
      commitments: said
        .filter((one) => one.from?.word === from?.word && one.to?.word === to?.word)
        .map(({ commitment }) => commitment),
    })),
  );
  return {
    axis,
    counts: options.map((option) => countWord(option, said, reworded)),
    moves: reworded
      ? []
      : moves
          .filter(({ commitments }) => commitments.length > 0)
          .sort((one, other) => Number(isSame(one)) - Number(isSame(other))),
    reworded,
  };
}

/** What an update says on an axis; a word of a scale was given there too, also where it says nothing. */
export function saidOn(
  axis: SaidAxis,
  update: { [On in SaidAxis]: WordAndState | undefined } & { scaleWord?: string | undefined },
): WordAndState | undefined {
  const { [axis]: said, scaleWord } = update;
  return said ?? (scaleWord === undefined ? undefined : { word: scaleWord, state: unsaid[axis] });
}

function countWord(
  option: WordAndState | undefined,
  said: { from: WordAndState | undefined; to: WordAndState | undefined }[],
  reworded: NewWords | undefined,
): WordChange {
  const from = said.filter((one) => one.from?.word === option?.word).length;
  const to = said.filter((one) => one.to?.word === option?.word).length;
  const change = reworded ? undefined : to - from;
  const points = change === undefined ? undefined : inTenths((change / said.length) * 100);
  return { said: option, from, to, change, points };
}

/** What a report admits that it received no update on, each commitment once, with what the other one tells of it. */
function withoutUpdate<OneReport extends Comparable>(
  earlier: OneReport,
  later: OneReport,
): ReportComparison<OneReport>['noUpdate'] {
  const said = [earlier, later].flatMap(({ asAt, updates }) =>
    updates.map((update) => ({ update, asAt })),
  );
  return [...Map.groupBy(said, ({ update }) => update.commitment.id).values()].flatMap((own) => {
    const admits = own.filter(({ update }) => !isNews(update));
    const [shown] = [...own.filter(({ update }) => isNews(update)), ...admits];
    return shown && admits.length > 0
      ? [{ update: shown.update, asAt: admits.map(({ asAt }) => asAt) }]
      : [];
  });
}

function compareTotals<OneTotal extends TotalFinding>(
  earlier: Comparable & { totals: OneTotal[] },
  later: Comparable & { totals: OneTotal[] },
): TotalChange<OneTotal>[] {
  const printed = later.changes.filter(({ since }) => since === earlier.slug);
  const [before, after] = [earlier, later].map((report) =>
    (['lifecycle', 'rating'] as const).flatMap((axis) =>
      wordsIn(report, axis).map(({ word }) => word),
    ),
  );
  return changesOfTotals(
    { totals: earlier.totals, words: before ?? [] },
    { totals: later.totals, words: after ?? [] },
    printed,
  );
}

function isSame({
  from,
  to,
}: {
  from: WordAndState | undefined;
  to: WordAndState | undefined;
}): boolean {
  return from?.word === to?.word;
}
