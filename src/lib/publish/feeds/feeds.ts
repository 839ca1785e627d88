import type { Register, Strategy } from '../../register/types.ts';
import { address } from '../../site/address.ts';
import type { Subject } from '../changes/change.ts';

/** A feed: what it is about and where it stands. */
export interface FeedPlace {
  subject: Subject;
  /** The name of the feed in a reader’s list. */
  title: string;
  /** The folder of its files, which is the page itself where there is one. */
  folder: string;
  /** The page of which it tells. */
  page: string;
}

/** Every feed of the site: of all, of what fell overdue, and of each thing that can be followed. */
export function feedPlaces(register: Register): FeedPlace[] {
  const { strategies, commitments, organisations, snapshots, topics } = register;
  return [
    siteFeed(register),
    overdueFeed(register),
    ...strategies.flatMap((strategy) => [strategyFeed(strategy), ...priorityFeeds(strategy)]),
    ...organisations.filter((body) => isFollowed(body, register)).map(organisationFeed),
    ...new Map(snapshots.map(({ area }) => [area.id, areaFeed(area)])).values(),
    ...topics.map(topicFeed),
    ...commitments.map(commitmentFeed),
  ];
}

export function siteFeed({ site }: Pick<Register, 'site'>): FeedPlace {
  return feedOf('site', `${site.name}: everything that happened`, address.updates());
}

export function overdueFeed({ site }: Pick<Register, 'site'>): FeedPlace {
  return {
    ...feedOf(
      'overdue',
      `${site.name}: what became overdue, and dates that passed with no report`,
      address.updates(),
    ),
    folder: address.overdue(),
  };
}

export function strategyFeed({ id, title }: Pick<Strategy, 'id' | 'title'>): FeedPlace {
  return feedOf(`strategy/${id}`, title, address.strategy(id));
}

/** A feed for each top heading of a strategy. */
export function priorityFeeds(strategy: Strategy): (FeedPlace & { name: string })[] {
  return strategy.priorities.map(({ id, number, title }) => {
    const name = [number, title].filter(Boolean).join(' ');
    const page = address.priority(strategy.id, id);
    return {
      ...feedOf(`priority/${strategy.id}/${id}`, `${name} (${strategy.shortTitle})`, page),
      folder: address.priorityFeeds(strategy.id, id),
      name,
    };
  });
}

export function organisationFeed({ id, name }: { id: string; name: string }): FeedPlace {
  return feedOf(`organisation/${id}`, name, address.organisation(id));
}

/** Whether a body publishes a strategy, is named by a commitment or meets, so that there is something to follow. */
export function isFollowed(
  { id, roles, leads, partnerOf, answers }: Register['organisations'][number],
  { meetings }: Pick<Register, 'meetings'>,
): boolean {
  return (
    [leads, partnerOf, answers].some((commitments) => commitments.length > 0) ||
    roles.some(({ publishes }) => publishes) ||
    meetings.some(({ boardId }) => boardId === id)
  );
}

export function areaFeed({ id, name }: { id: string; name: string }): FeedPlace {
  return feedOf(`area/${id}`, name, address.area(id));
}

export function topicFeed({ id, name }: { id: string; name: string }): FeedPlace {
  return feedOf(`topic/${id}`, name, address.topic(id));
}

export function commitmentFeed(commitment: Register['commitments'][number]): FeedPlace {
  const { id, ref, title, strategy } = commitment;
  return feedOf(
    `commitment/${id}`,
    `${ref}: ${title} (${strategy.shortTitle})`,
    address.commitment(commitment),
  );
}

function feedOf(subject: Subject, title: string, page: string): FeedPlace {
  return { subject, title, folder: page, page };
}
