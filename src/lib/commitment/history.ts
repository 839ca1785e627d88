import {
  addMonths,
  count,
  type Day,
  type DayOrMonth,
  dayAfter,
  firstDay,
  inWords,
  lastDay,
  type PartialDate,
} from '../fields/calendar.ts';
import type { Standing } from './standing.ts';

/** What a history is made of, for one commitment. */
interface Past<OneUpdate, OneCitation> {
  ref: string;
  firstKnown: { on: PartialDate; isPublication: boolean };
  source: OneCitation;
  standing: Standing;
  /** What happened to the strategy as a whole. */
  events: { on: DayOrMonth; title: string; text: string; source: OneCitation | undefined }[];
  updates: (OneUpdate & { report: { asAt: DayOrMonth; title: string }; summary: string })[];
  silentMonths: number;
  asAt: Day;
}

/** Everything that happened to a commitment, newest first; what the site worked out says so. */
export function historyOf<OneUpdate, OneCitation>(
  past: Past<OneUpdate, OneCitation>,
): HistoryEvent<OneUpdate, OneCitation>[] {
  const events = [
    began(past),
    ...past.events.map((event) => ({
      ...event,
      kind: 'event' as const,
      computed: false,
      update: undefined,
    })),
    ...past.updates.map((update) => ({
      kind: 'update' as const,
      on: update.report.asAt,
      title: update.report.title,
      text: update.summary,
      computed: false,
      source: undefined,
      update,
    })),
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
export interface HistoryEvent<OneUpdate, OneCitation> {
  kind: HistoryKind;
  on: DayOrMonth;
  title: string;
  text: string;
  /** Whether the site worked it out from dates, rather than found it in a source. */
  computed: boolean;
  source: OneCitation | undefined;
  /** The update that the event is, when a report said it. */
  update: OneUpdate | undefined;
}

/** What sort of line it is; the last two are worked out from dates. */
type HistoryKind = 'began' | 'event' | 'update' | 'overdue' | 'silent';

function began<OneCitation>({ ref, firstKnown, source, standing }: Past<unknown, OneCitation>) {
  const { due } = standing.timeliness;
  const dated = due ? `due in ${inWords(due.by)}` : 'with no due date';
  return {
    kind: 'began' as const,
    on: firstKnown.on,
    title: firstKnown.isPublication ? 'Published' : 'First seen',
    text: firstKnown.isPublication
      ? `The strategy was published, with ${ref} ${dated}.`
      : `The oldest document that we hold names ${ref}, ${dated}.`,
    computed: false,
    source,
    update: undefined,
  };
}

function becameOverdue({ standing }: Past<unknown, unknown>) {
  const { lateSince, dueOn, due } = standing.timeliness;
  if (!lateSince || !dueOn || !due) return [];
  return [
    {
      kind: 'overdue' as const,
      on: lateSince,
      title: 'Became overdue',
      text: `${inWords(due.by.length === 7 ? dueOn.slice(0, 7) : dueOn)} ended, and we had found no report that it was completed.`,
      computed: true,
      source: undefined,
      update: undefined,
    },
  ];
}

/** Each silence, those too that a later report has ended: what was late stays on the record. */
function fellSilent({ updates, silentMonths, asAt }: Past<unknown, unknown>) {
  const heard = updates.map(({ report }) => lastDay(report.asAt));
  return heard.flatMap((day, at) => {
    const silentAfter = addMonths(day, silentMonths);
    if ((heard[at + 1] ?? asAt) <= silentAfter) return [];
    return [
      {
        kind: 'silent' as const,
        on: dayAfter(silentAfter),
        title: 'Became silent',
        text: `We had found no new report on it for ${count(silentMonths, 'month')}.`,
        computed: true,
        source: undefined,
        update: undefined,
      },
    ];
  });
}
