import type { PlanState } from '../../axes/plan-states.ts';
import type { Topic } from '../../register/topics.ts';
import { address, toUrl } from '../../site/address.ts';
import { asFields, columnsOf } from '../columns.ts';
import { type TopicRecord, topicRecordSchema } from '../records/topic.ts';
import type { OpenDataTable, PublishedSite } from '../table.ts';

export const topicsTable: OpenDataTable<TopicRecord> = {
  name: 'topics',
  place: 14,
  describes: 'One record for each topic by which this site sorts commitments.',
  schema: topicRecordSchema,
  records: ({ topics }, site) => topics.map((topic) => topicRecord(topic, site)),
  columns: columnsOf(topicRecordSchema, {
    ...asFields('id', 'url', 'name', 'summary'),
    other_words: { field: 'otherWords', parted: '; ' },
    ...asFields('rule', 'seeAlso', 'inForce', 'proposed', 'ended'),
    ...asFields('commitments', 'indicators', 'decisions'),
  }),
};

/** A topic as open data: what its page shows, from the same register. */
export function topicRecord(topic: Topic, site: PublishedSite): TopicRecord {
  const countOf = (plan: PlanState) =>
    topic.commitments.filter(({ strategy }) => strategy.plan === plan).length;
  return {
    id: topic.id,
    url: toUrl(address.topic(topic.id), site, site.base),
    name: topic.name,
    summary: topic.summary,
    otherWords: topic.otherWords,
    rule: topic.rule,
    seeAlso: topic.seeAlso.map(({ id }) => id),
    inForce: countOf('in-force'),
    proposed: countOf('draft'),
    ended: countOf('ended'),
    commitments: topic.commitments.map(({ id }) => id),
    indicators: topic.indicators.map(({ id }) => id),
    decisions: topic.decisions.map(({ meeting, decision }) => `${meeting.id}#${decision.minute}`),
  };
}
