import type { Topic } from '../register/topics.ts';
import type { Area, Commitment, Organisation, Register, Strategy } from '../register/types.ts';
import { address } from '../site/address.ts';
import type { CalendarDate } from './calendar/calendar-date.ts';
import { organisationDates, strategyDates } from './calendar/dates.ts';
import {
  areaFeed,
  commitmentFeed,
  type FeedPlace,
  isFollowed,
  organisationFeed,
  overdueFeed,
  siteFeed,
  strategyFeed,
  topicFeed,
} from './feeds/feeds.ts';

/** How a page can be followed: its feeds, and its calendar when it has dates. */
export interface Following {
  feeds: FeedPlace[];
  /** The path of the calendar. */
  calendar?: string | undefined;
}

export function followSite(register: Pick<Register, 'site'>): Following {
  return { feeds: [siteFeed(register), overdueFeed(register)] };
}

export function followStrategy(strategy: Strategy, register: Register): Following {
  return {
    feeds: [strategyFeed(strategy)],
    calendar: calendarAt(address.strategy(strategy.id), strategyDates(strategy, register)),
  };
}

export function followCommitment(commitment: Commitment): Following {
  return { feeds: [commitmentFeed(commitment)] };
}

/** Undefined for a body of which there is nothing to tell. */
export function followOrganisation(
  organisation: Organisation,
  register: Register,
): Following | undefined {
  if (!isFollowed(organisation, register)) return undefined;
  const dates = organisationDates(organisation, register);
  return {
    feeds: [organisationFeed(organisation)],
    calendar: calendarAt(address.organisation(organisation.id), dates),
  };
}

/** Undefined for a place of which we hold no profile. */
export function followArea(
  area: Area,
  { snapshots }: Pick<Register, 'snapshots'>,
): Following | undefined {
  return snapshots.some(({ areaId }) => areaId === area.id)
    ? { feeds: [areaFeed(area)] }
    : undefined;
}

export function followTopic(topic: Topic): Following {
  return { feeds: [topicFeed(topic)] };
}

function calendarAt(page: string, dates: CalendarDate[]): string | undefined {
  return dates.length > 0 ? address.calendar(page) : undefined;
}
