import { type Counts, countStandings } from '../priority/counts.ts';
import type { Site } from '../site/schema.ts';
import { planOrder } from '../strategy/plan-groups.ts';
import type { TopicEntry } from '../topic/schema.ts';
import { inNaturalOrder } from './find.ts';
import type { Decision, Meeting, MeetingName } from './meetings.ts';
import type { Indicator } from './snapshots.ts';
import type { Commitment, Strategy } from './types.ts';

/** The names of some topics, in the order of site.yaml. */
export function nameTopics({ topics }: Pick<Site, 'topics'>, ids: readonly string[]): TopicName[] {
  return topics
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name, otherWords }) => ({ id, name, otherWords }));
}

/** The topics of the site by name, each with what has it in all strategies, measures and meetings. */
export function joinTopics(
  site: Pick<Site, 'topics'>,
  { strategies, indicators, meetings }: TopicSources,
): Topic[] {
  return site.topics
    .map((topic): Topic => {
      const has = ({ topics }: { topics: readonly TopicName[] }) =>
        topics.some(({ id }) => id === topic.id);
      const plans = planOrder
        .flatMap((plan) => strategies.filter((strategy) => strategy.plan === plan))
        .map((strategy) => ({ strategy, commitments: strategy.commitments.filter(has) }))
        .filter(({ commitments }) => commitments.length > 0)
        .map((plan) => ({ ...plan, counts: countStandings(plan.commitments) }));
      return {
        ...topic,
        seeAlso: nameTopics(site, topic.seeAlso),
        plans,
        commitments: plans.flatMap(({ commitments }) => commitments),
        indicators: indicators.filter(has),
        decisions: meetings.flatMap((meeting) =>
          meeting.decisions.filter(has).map((decision) => ({ meeting, decision })),
        ),
      };
    })
    .sort((one, other) => inNaturalOrder(one.name, other.name));
}

interface TopicSources {
  strategies: Strategy[];
  indicators: Indicator[];
  /** Newest first. */
  meetings: Meeting[];
}

/** What a link to a topic needs. */
export type TopicName = Pick<TopicEntry, 'id' | 'name' | 'otherWords'>;

/** A topic with everything that has it. */
export interface Topic extends Omit<TopicEntry, 'seeAlso'> {
  seeAlso: TopicName[];
  /** Strategies in force first, then those that ended, then drafts; none without a commitment of the topic. */
  plans: TopicPlan[];
  /** In the order of the plans. */
  commitments: Commitment[];
  indicators: Indicator[];
  /** Newest first. */
  decisions: { meeting: MeetingName; decision: Decision }[];
}

/** What one strategy holds about a topic. */
interface TopicPlan {
  strategy: Strategy;
  commitments: Commitment[];
  counts: Counts;
}
