import type { Lifecycle, Rating } from '../axes/axes.ts';
import { atDate, type Day, type DayOrMonth, inWords } from '../fields/calendar.ts';
import { listed } from '../fields/sentence.ts';
import { completionsOf } from '../progress/completions.ts';
import { isNews } from '../progress/no-update.ts';
import type { Site } from '../site/schema.ts';
import { asCarried, type CarriedFinding, lastDayJudged } from './carried.ts';
import { type DateMoves, dateMoves } from './date-moves.ts';
import type { DueHistory } from './due-spans.ts';
import { type FreshnessFinding, findFreshness, type Rhythm } from './freshness.ts';
import type { CarriedTo } from './going-on.ts';
import { asProposed } from './proposed.ts';
import { lastSaid, type Said } from './said.ts';
import type { Due } from './schema.ts';
import { findTimeliness, type ReportedDates, type TimelinessFinding } from './timeliness.ts';
import type { Withdrawal } from './withdrawal.ts';
import { asWithdrawn, type WithdrawnFinding, withdrawnBy } from './withdrawn.ts';

/**
 * How a commitment stands on a day, on four axes that are never merged: the first two as the
 * publisher last said, the last two worked out from dates. `said` is what reports said of it, oldest
 * first.
 */
export function standingOf(
  { withdrawn, carriedTo, isProposal = false, ...dated }: Judged,
  said: SaidInReport[],
  on: Day,
  review: Site['review'],
  rhythm: Rhythm,
): Standing {
  const ended = withdrawnBy(withdrawn, on);
  const asAt = lastDayJudged({ withdrawn, carriedTo }, on);
  const told = reportedDates(said, dated.due);
  const moved = dateMoves(dated, told, asAt, review.dueSoonMonths);
  const lifecycle = lastSaid<Lifecycle>(stages(said), 'not-said');
  const heard = said.findLast(isNews)?.report.asAt;
  const freshness = findFreshness(heard, asAt, review.silentMonths, rhythm);
  const newest = said.at(-1);
  const noUpdate = newest && !isNews(newest) ? newest.report : undefined;
  const timeliness: TimelinessFinding = {
    ...findTimeliness(dated.due, told, asAt, review.dueSoonMonths),
    ...targetsWhen(dated),
    ...(moved && { moved }),
    ...(moved?.takenAway && { rule: 'The date by which it was due was taken away.' }),
    ...(dated.isOngoing && { state: 'ongoing', rule: goesOnRule(moved) }),
  };
  const standing = {
    lifecycle,
    rating: lastSaid<Rating>(statements(said, 'rating'), 'not-rated'),
    timeliness: isProposal ? asProposed(timeliness) : timeliness,
    freshness: isOver(lifecycle.state, dated.due)
      ? asOver(freshness, lifecycle)
      : withoutNews(freshness, noUpdate),
    ...(noUpdate && { noUpdate: { asAt: noUpdate.asAt, report: noUpdate.id } }),
  };
  if (ended) return asWithdrawn(standing, ended, on);
  return carriedTo ? asCarried(standing, carriedTo, on) : standing;
}

/** What of a commitment decides how it stands. */
interface Judged extends DueHistory {
  withdrawn?: Withdrawal | undefined;
  /** As it is known on the day. */
  carriedTo?: Pick<CarriedTo, 'on'> | undefined;
  targets?: { when?: string | undefined }[];
  /** Whether a draft puts it forward; then no date makes it late. */
  isProposal?: boolean;
}

/** How a commitment stands. The first two are said by the publisher, the last two computed. */
export interface Standing {
  lifecycle: Said<Lifecycle>;
  rating: Said<Rating>;
  timeliness: TimelinessFinding;
  freshness: FreshnessFinding;
  /** The newest report, if that says that it received no update: such words are no news. */
  noUpdate?: { asAt: DayOrMonth; report: string };
  /** When it was withdrawn; then it is neither late nor silent. */
  withdrawn?: WithdrawnFinding;
  /** When it went on into a newer plan; then it is neither late nor silent here. */
  carried?: CarriedFinding;
}

/** What one report said of the commitment. */
export interface SaidInReport {
  report: { id: string; asAt: string };
  lifecycle: { word: string; state: Lifecycle } | undefined;
  rating: { word: string; state: Rating } | undefined;
  scaleWord?: string | undefined;
  /** Why, where the report gives a reason. */
  reason?: string | undefined;
  completedOn?: string | undefined;
  noUpdate?: boolean | undefined;
}

/** The days on which reports say that it was completed, the oldest first. */
function completionsIn(said: Completing[], due: Due | undefined): DayOrMonth[] {
  return completionsOf(
    said.map((one) => ({
      lifecycle: one.lifecycle?.state,
      completedOn: one.completedOn,
      asAt: one.report.asAt,
    })),
    due?.then === 'annually',
  );
}

/** What reports tell of a commitment that decides if it is late. */
export function reportedDates(said: Completing[], due: Due | undefined): ReportedDates {
  return {
    completions: completionsIn(said, due),
    saidOn: said.flatMap(({ completedOn }) => completedOn ?? []),
    reports: said.filter(isNews).map(({ report }) => report.asAt),
  };
}

/** What of an update tells of a completion. */
export interface Completing {
  report: { asAt: DayOrMonth };
  lifecycle: { state: Lifecycle } | undefined;
  completedOn?: DayOrMonth | undefined;
  noUpdate?: boolean | undefined;
}

/** A commitment without a due date is not dateless when a target of it is for a year or a day. */
function targetsWhen({ due, targets = [] }: Judged): Partial<TimelinessFinding> {
  const when = [...new Set(targets.flatMap((target) => target.when ?? []))];
  if (due || when.length === 0) return {};
  const rule = `The source gives no date by which it is due. It sets a target for ${listed(when, 'and')}.`;
  return { targetFor: listed(when, 'and'), rule };
}

function goesOnRule(moved: DateMoves | undefined): string {
  return moved
    ? 'The date by which it was due was taken away, and it goes on with none.'
    : 'The source says that it goes on, and gives no date by which it is done.';
}

/** Whether its publisher has said that the work is over. What is due again each year begins anew. */
export function isOver(lifecycle: Lifecycle, due: Due | undefined): boolean {
  return over.includes(lifecycle) && due?.then !== 'annually';
}

const over: Lifecycle[] = ['completed', 'ended', 'not-done', 'merged', 'stopped'];

/** News of work that is over: nobody waits for more, so it never falls silent. */
function asOver(freshness: FreshnessFinding, { word, asAt }: Said<Lifecycle>): FreshnessFinding {
  const when = asAt ?? freshness.asAt;
  const said = word
    ? `Its publisher said “${word}” ${atDate(when)}`
    : `The report of ${inWords(when)} gives the date on which it was completed`;
  return {
    ...freshness,
    endedIn: undefined,
    state: 'closed',
    rule: `${said}, so no more reports on it are expected.`,
  };
}

/** A report that admits that it received no update is found, and tells nothing. */
function withoutNews(
  freshness: FreshnessFinding,
  noUpdate: { asAt: DayOrMonth } | undefined,
): FreshnessFinding {
  if (!noUpdate) return freshness;
  const admits = `The report of ${inWords(noUpdate.asAt)} says that no update was received.`;
  return freshness.state === 'never-updated'
    ? { ...freshness, rule: `${admits} We have found no report that says more of it.` }
    : { ...freshness, rule: `${freshness.rule} ${admits} That is no news.` };
}

/** A date of completion says where the work is, also where no word says so. */
function stages(said: SaidInReport[]) {
  return statements(said, 'lifecycle').map((one, at) => ({
    ...one,
    said: one.said ?? (said[at]?.completedOn ? { state: 'completed' as const } : undefined),
  }));
}

function statements<Name extends 'lifecycle' | 'rating'>(said: SaidInReport[], axis: Name) {
  return said.map((one) => ({
    said: one[axis] && { ...one[axis], ...(one.reason !== undefined && { reason: one.reason }) },
    scaleWord: one.scaleWord,
    asAt: one.report.asAt,
    report: one.report.id,
  }));
}
