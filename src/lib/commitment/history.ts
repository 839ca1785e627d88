import {
  addMonths,
  atDate,
  type Day,
  type DayOrMonth,
  dayAfter,
  firstDay,
  inWords,
  knownFrom,
  lastDay,
  type PartialDate,
} from '../fields/calendar.ts';
import { count } from '../fields/sentence.ts';
import { isNews } from '../progress/no-update.ts';
import { type AnswerEvent, answerGiven, type MayBeAnswered } from './answer-given.ts';
import { lastDayJudged } from './carried.ts';
import { type DueHistory, dueSpans } from './due-spans.ts';
import { type Ended, type EndingEvent, endingsOf } from './endings.ts';
import { passedDates } from './passed-dates.ts';
import type { Completing } from './standing.ts';

/** What a history is made of, for one commitment. */
interface Past<OneUpdate, OneCitation, OneChange, OneCorrection>
  extends Ended,
    MayBeAnswered<OneCitation> {
  ref: string;
  /** Whether its strategy is a draft, which only puts it forward. */
  isDraft: boolean;
  firstKnown: { on: PartialDate; isPublication: boolean };
  /** When it was added, if it came later than the plan; its history begins then. */
  added?: PartialDate | undefined;
  source: OneCitation;
  /** The due date, and the changes of it that are known. */
  dated: DueHistory;
  /** What happened to the strategy as a whole. */
  events: { on: DayOrMonth; title: string; text: string; source: OneCitation | undefined }[];
  updates: (OneUpdate & SaidOfIt)[];
  changes: (OneChange & EntryInWords & { field: string; source: OneCitation | undefined })[];
  corrections: (OneCorrection & EntryInWords)[];
  /** The day after which nobody waits for reports: its publisher said that it is over, or the strategy ended. */
  waitedUntil: Day | undefined;
  silentMonths: number;
  asAt: Day;
}

/** Everything that happened to a commitment, newest first; what the site worked out says so. */
export function historyOf<OneUpdate, OneCitation, OneChange, OneCorrection>(
  past: Past<OneUpdate, OneCitation, OneChange, OneCorrection>,
): HistoryEventOf<OneUpdate, OneCitation, OneChange, OneCorrection>[] {
  const events = [
    past.added === undefined ? began(past) : wasAdded(past, past.added),
    ...past.events
      .filter(isWithinLife(past))
      .map((event) => ({ ...plain, ...event, kind: 'event' as const })),
    ...past.updates.map((update) => ({
      ...plain,
      kind: 'update' as const,
      on: update.report.asAt,
      title: update.report.title,
      text: update.summary,
      update,
    })),
    ...past.changes.map((change) => ({
      ...plain,
      ...lineOf(change),
      source: change.source,
      change,
    })),
    ...past.corrections.map((correction) => ({ ...plain, ...lineOf(correction), correction })),
    ...answerGiven(past).map((answered) => ({ ...plain, ...answered })),
    ...endingsOf(past).map((ending) => ({ ...plain, ...ending })),
    ...passedItsDate(past),
    ...fellSilent(past),
  ];
  return events
    .filter(({ kind, on }) => (kind === 'added' ? firstDay(on) : knownFrom(on)) <= past.asAt)
    .map((event, order) => ({ event, order }))
    .sort(
      (one, other) =>
        lastDay(other.event.on).localeCompare(lastDay(one.event.on)) || other.order - one.order,
    )
    .map(({ event }) => event);
}

/** One line of a history. */
export interface HistoryEventOf<OneUpdate, OneCitation, OneChange, OneCorrection> {
  kind: HistoryKind;
  on: PartialDate;
  title: string;
  text: string;
  /** Whether the site worked it out from dates, rather than found it in a source. */
  computed: boolean;
  source: OneCitation | undefined;
  /** The update that the event is, when a report said it. */
  update: OneUpdate | undefined;
  /** The change that the event is, when a published field changed. */
  change: OneChange | undefined;
  /** The correction that the event is, when what a report said of it was put right. */
  correction: OneCorrection | undefined;
}

/** A dated entry of the content, in words for readers. */
interface EntryInWords {
  kind: 'moved' | 'changed' | 'corrected';
  date: PartialDate;
  title: string;
  text: string;
}

type SaidOfIt = Completing & { report: { asAt: DayOrMonth; title: string }; summary: string };

const plain = {
  computed: false,
  source: undefined,
  update: undefined,
  change: undefined,
  correction: undefined,
};

function lineOf({ kind, date, title, text }: EntryInWords) {
  return { kind, on: date, title, text };
}

/** What sort of line it is; the last two are worked out from dates. */
type HistoryKind =
  | 'began'
  | 'added'
  | 'event'
  | 'update'
  | EntryInWords['kind']
  | AnswerEvent<unknown>['kind']
  | EndingEvent['kind']
  | 'overdue'
  | 'date-passed'
  | 'silent';

/** What befell the strategy before it was added did not happen to it. */
function isWithinLife({ added }: Past<unknown, unknown, unknown, unknown>) {
  return ({ on }: { on: DayOrMonth }) => added === undefined || lastDay(on) >= firstDay(added);
}

function wasAdded<OneCitation>(
  { ref, source, dated }: Past<unknown, OneCitation, unknown, unknown>,
  on: PartialDate,
) {
  return {
    ...plain,
    kind: 'added' as const,
    on,
    title: `Added ${atDate(on)}`,
    text: `${ref} came later than the plan, ${firstByWhen(dated)}.`,
    source,
  };
}

function began<OneCitation>({
  ref,
  isDraft,
  firstKnown,
  source,
  dated,
}: Past<unknown, OneCitation, unknown, unknown>) {
  const byWhen = firstByWhen(dated);
  if (isDraft) {
    return {
      ...plain,
      kind: 'began' as const,
      on: firstKnown.on,
      title: 'Put forward as a draft',
      text: `A draft put forward ${ref}, ${byWhen}. It was not the final text.`,
      source,
    };
  }
  return {
    ...plain,
    kind: 'began' as const,
    on: firstKnown.on,
    title: firstKnown.isPublication ? 'Published' : 'First seen',
    text: firstKnown.isPublication
      ? `The strategy was published, with ${ref}${byWhen === noDate ? ', which had no due date' : ` ${byWhen}`}.`
      : `The oldest document that we hold names ${ref}, ${byWhen}.`,
    source,
  };
}

const noDate = 'with no due date';

function firstByWhen(dated: DueHistory): string {
  const { due, isOngoing } = dueSpans(dated)[0] ?? {};
  if (isOngoing) return 'to go on with no due date';
  if (!due) return noDate;
  const expected = due.means === 'progress' ? 'on which progress was expected by' : 'due by';
  return `${expected} ${inWords(due.by)}`;
}

/** No date makes late what a draft only puts forward. */
function passedItsDate(past: Past<unknown, unknown, unknown, unknown>) {
  if (past.isDraft) return [];
  const asAt = lastDayJudged(past, past.asAt);
  return passedDates(past.dated, { updates: past.updates, added: past.added, asAt }).map(
    (passed) => ({ ...plain, ...passed, computed: true }),
  );
}

/**
 * Each silence, those too that a later report has ended: what was late stays on the record. There is none where a report
 * counts on the day on which it would begin.
 */
function fellSilent({
  updates,
  silentMonths,
  withdrawn,
  carriedTo,
  waitedUntil,
  asAt,
}: Past<unknown, unknown, unknown, unknown>) {
  const inForce = lastDayJudged({ withdrawn, carriedTo }, asAt);
  const until = waitedUntil && waitedUntil < inForce ? waitedUntil : inForce;
  const heard = updates.filter(isNews).map(({ report }) => report.asAt);
  const admissions = updates.filter((update) => !isNews(update));
  const admits = (after: Day, by: Day) =>
    admissions.map(({ report }) => lastDay(report.asAt)).some((day) => day > after && day <= by);
  return heard.flatMap((asAt, at) => {
    const day = lastDay(asAt);
    const silentAfter = addMonths(day, silentMonths);
    const on = dayAfter(silentAfter);
    if (silentAfter >= until || heard.slice(at + 1).some((next) => knownFrom(next) <= on))
      return [];
    return [
      {
        ...plain,
        kind: 'silent' as const,
        on,
        title: 'Became silent',
        text: admits(day, silentAfter)
          ? `We had found no report that tells anything of it for ${count(silentMonths, 'month')}.`
          : `We had found no new report on it for ${count(silentMonths, 'month')}.`,
        computed: true,
      },
    ];
  });
}
