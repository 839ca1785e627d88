import {
  addMonths,
  atDate,
  type Day,
  type DayOrMonth,
  dayAfter,
  firstDay,
  inWords,
  lastDay,
  type PartialDate,
} from '../fields/calendar.ts';
import { count } from '../fields/sentence.ts';
import { type DueSpan, dueSpans } from './due-spans.ts';
import { type Completing, completionsIn } from './standing.ts';
import { findTimeliness } from './timeliness.ts';
import type { Withdrawal } from './withdrawal.ts';
import { lastDayInForce } from './withdrawn.ts';

/** What a history is made of, for one commitment. */
interface Past<OneUpdate, OneCitation, OneChange, OneCorrection> {
  ref: string;
  firstKnown: { on: PartialDate; isPublication: boolean };
  /** When it was added, if it came later than the plan; its history begins then. */
  added?: PartialDate | undefined;
  source: OneCitation;
  /** The due date, and the changes of it that are known. */
  dated: Parameters<typeof dueSpans>[0];
  /** What happened to the strategy as a whole. */
  events: { on: DayOrMonth; title: string; text: string; source: OneCitation | undefined }[];
  updates: (OneUpdate & SaidOfIt)[];
  changes: (OneChange & EntryInWords & { source: OneCitation | undefined })[];
  corrections: (OneCorrection & EntryInWords)[];
  /** That it was withdrawn; from then on it becomes neither late nor silent. */
  withdrawn: Withdrawal | undefined;
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
    ...wasWithdrawn(past),
    ...becameOverdue(past),
    ...fellSilent(past),
  ];
  return events
    .filter(({ on }) => firstDay(on) <= past.asAt)
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
  date: Day;
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
  | 'withdrawn'
  | 'overdue'
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
  firstKnown,
  source,
  dated,
}: Past<unknown, OneCitation, unknown, unknown>) {
  const byWhen = firstByWhen(dated);
  return {
    ...plain,
    kind: 'began' as const,
    on: firstKnown.on,
    title: firstKnown.isPublication ? 'Published' : 'First seen',
    text: firstKnown.isPublication
      ? `The strategy was published, with ${ref} ${byWhen}.`
      : `The oldest document that we hold names ${ref}, ${byWhen}.`,
    source,
  };
}

function firstByWhen(dated: Parameters<typeof dueSpans>[0]): string {
  const due = dueSpans(dated)[0]?.due;
  return due ? `due in ${inWords(due.by)}` : 'with no due date';
}

function wasWithdrawn({ withdrawn }: Past<unknown, unknown, unknown, unknown>) {
  if (!withdrawn) return [];
  const { on, reason } = withdrawn;
  return [{ ...plain, kind: 'withdrawn' as const, on, title: 'Withdrawn', text: reason }];
}

/** When each of its due dates passed. A date that was moved after it had passed stays on the record. */
function becameOverdue({
  dated,
  updates,
  withdrawn,
  asAt,
}: Past<unknown, unknown, unknown, unknown>) {
  const days = dueSpans(dated).flatMap(
    (span) => latenessIn(span, updates, lastDayInForce(withdrawn, asAt)) ?? [],
  );
  const once = days.filter(({ on }, at) => days.findIndex((other) => other.on === on) === at);
  return once.map(({ on, passed }) => ({
    ...plain,
    kind: 'overdue' as const,
    on,
    title: 'Became overdue',
    text: `${inWords(passed)} ended, and we had found no report that it was completed.`,
    computed: true,
  }));
}

/** The day on which it became late by a date, while that date was in force. */
function latenessIn(
  { due, from, until }: DueSpan,
  updates: Completing[],
  asAt: Day,
): { on: Day; passed: DayOrMonth } | undefined {
  if (!due) return undefined;
  const completions = completionsIn(updates, due).filter((date) => !until || lastDay(date) < until);
  const { dueOn, lateSince } = findTimeliness(due, completions, until ?? asAt, 0);
  if (!dueOn || !lateSince || (until && lateSince >= until)) return undefined;
  const passed = due.by.length === 7 ? dueOn.slice(0, 7) : dueOn;
  return { on: from && from > lateSince ? from : lateSince, passed };
}

/** Each silence, those too that a later report has ended: what was late stays on the record. */
function fellSilent({
  updates,
  silentMonths,
  withdrawn,
  asAt,
}: Past<unknown, unknown, unknown, unknown>) {
  const until = lastDayInForce(withdrawn, asAt);
  const heard = updates.map(({ report }) => lastDay(report.asAt));
  return heard.flatMap((day, at) => {
    const silentAfter = addMonths(day, silentMonths);
    if ((heard[at + 1] ?? until) <= silentAfter) return [];
    return [
      {
        ...plain,
        kind: 'silent' as const,
        on: dayAfter(silentAfter),
        title: 'Became silent',
        text: `We had found no new report on it for ${count(silentMonths, 'month')}.`,
        computed: true,
      },
    ];
  });
}
