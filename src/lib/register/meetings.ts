import { type Day, knownFrom } from '../fields/calendar.ts';
import type { MeetingEntry } from '../meeting/schema.ts';
import type { Entries } from '../reading/collections.ts';
import type { Site } from '../site/schema.ts';
import type { Citation } from '../source/cite.ts';
import { finder } from './find.ts';
import { splitId } from './names.ts';
import type { References } from './references.ts';
import { nameTopics, type TopicName } from './topics.ts';

/** The meetings held by the day, newest first, with the names of the strategies they dealt with. */
export function joinMeetings(
  entries: Entries,
  references: References,
  asAt: Day,
  site: Pick<Site, 'topics'>,
): Meeting[] {
  const board = finder('organisations', entries.organisations);
  const known = (ids: string[]) =>
    entries.strategies
      .filter(({ id }) => ids.includes(id))
      .map(({ id, data }) => ({ id, title: data.title }));
  return entries.meetings
    .map(({ id, data }) => ({
      ...data,
      id,
      ...heldBy(id, board),
      source: references.cite(data.source),
      items: data.items.map((item) => ({ ...item, strategies: known(item.strategies) })),
      decisions: data.decisions.map((decision) => ({
        ...decision,
        strategies: known(decision.strategies),
        topics: nameTopics(site, decision.topics),
      })),
    }))
    .filter(({ on }) => on <= asAt)
    .sort((one, other) => other.on.localeCompare(one.on));
}

/** The meetings that are still to be held and that a document of the day or before tells of, the next one first. */
export function joinMeetingsAhead(entries: Entries, asAt: Day): MeetingAhead[] {
  const board = finder('organisations', entries.organisations);
  const source = finder('sources', entries.sources);
  return entries.meetings
    .filter(({ data }) => knownFrom(source(data.source.document).published) <= asAt)
    .map(({ id }) => heldBy(id, board))
    .filter(({ on }) => on > asAt)
    .sort((one, other) => one.on.localeCompare(other.on));
}

/** “southend-hwb/2022-12-08” as the board that meets and the day. */
function heldBy(id: string, board: (id: string) => { name: string }) {
  const { strategyId: boardId, slug: on } = splitId(id);
  return { boardId, on, board: { id: boardId, name: board(boardId).name } };
}

/** A meeting that has no page yet. */
export type MeetingAhead = Pick<MeetingName, 'on' | 'board'>;

export interface MeetingName {
  /** "southend-hwb/2022-12-08" */
  id: string;
  boardId: string;
  on: Day;
  title: string;
  /** Whether we have its minutes, or the agenda alone. */
  record: MeetingEntry['record'];
  board: { id: string; name: string };
}

export interface Meeting extends Omit<MeetingEntry, 'items' | 'decisions' | 'source'>, MeetingName {
  source: Citation;
  items: AgendaItem[];
  decisions: Decision[];
}

export type AgendaItem = Linked<MeetingEntry['items'][number]>;
export type Decision = Omit<Linked<MeetingEntry['decisions'][number]>, 'topics'> & {
  topics: TopicName[];
};

type Linked<One> = Omit<One, 'strategies'> & { strategies: { id: string; title: string }[] };
