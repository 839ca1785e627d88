import { knownFrom, lastDay } from '../../fields/calendar.ts';
import { doneInWords, isOnRecordAlone, resolutionText } from '../../meeting/decision-kinds.ts';
import { inNaturalOrder } from '../../register/find.ts';
import type { Register } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import type { Change, Subject } from './change.ts';
import { commitmentChanges } from './commitment-changes.ts';
import { correctionChanges } from './correction-changes.ts';
import { strategyChanges } from './strategy-changes.ts';

/**
 * Everything material that happened up to the as-at day, newest first. Its dates and IDs come from the
 * content, so the same content always gives the same list.
 */
export function changesOf(register: Register): Change[] {
  const found = [
    ...register.strategies.flatMap((strategy) => [
      ...strategyChanges(strategy),
      ...commitmentChanges(strategy),
      ...correctionChanges(strategy),
    ]),
    ...decisionsOnNoStrategy(register),
    ...snapshotChanges(register),
  ];
  return onceEach(found).sort(newestFirst);
}

/** The changes that each subject's feed tells of, in the order of the list. */
export function changesBySubject(changes: Change[]): Map<Subject, Change[]> {
  const told = changes.flatMap((change) => change.about.map((subject) => ({ subject, change })));
  const bySubject = Map.groupBy(told, ({ subject }) => subject);
  return new Map([...bySubject].map(([subject, own]) => [subject, own.map((one) => one.change)]));
}

function decisionsOnNoStrategy({ meetings }: Register): Change[] {
  return meetings.flatMap((meeting) =>
    meeting.decisions
      .filter((minute) => !isOnRecordAlone(minute) && minute.strategies.length === 0)
      .map((minute) => ({
        id: `decision/${meeting.id}/${minute.minute}`,
        kind: 'decision' as const,
        on: meeting.on,
        knownOn: meeting.on,
        title: `${doneInWords(minute)}: ${minute.topic}`,
        context: meeting.board.name,
        text: resolutionText(minute),
        path: `${address.meeting(meeting)}#minute-${minute.minute}`,
        computed: false,
        about: [
          'site',
          `organisation/${meeting.boardId}`,
          ...minute.topics.map(({ id }): Subject => `topic/${id}`),
        ],
      })),
  );
}

function snapshotChanges({ snapshots }: Register): Change[] {
  return snapshots.map((snapshot) => ({
    id: `snapshot/${snapshot.id}`,
    kind: 'snapshot',
    on: snapshot.published,
    knownOn: knownFrom(snapshot.published),
    title: snapshot.title,
    context: snapshot.area.name,
    text: snapshot.summary,
    path: address.snapshot(snapshot),
    computed: false,
    about: ['site', `area/${snapshot.areaId}`],
  }));
}

/** A decision about two strategies is one change, about both. */
function onceEach(changes: Change[]): Change[] {
  const found = new Map<string, Change>();
  for (const change of changes) {
    const known = found.get(change.id);
    const about = [...new Set([...(known?.about ?? []), ...change.about])];
    found.set(change.id, { ...(known ?? change), about });
  }
  return [...found.values()];
}

function newestFirst(one: Change, other: Change): number {
  return lastDay(other.on).localeCompare(lastDay(one.on)) || inNaturalOrder(one.id, other.id);
}
