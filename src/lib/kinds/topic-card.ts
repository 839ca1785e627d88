import type { Topic } from '../register/topics.ts';
import type { Register } from '../register/types.ts';
import type { ShareCard } from '../site/share-card.ts';
import { plansApart } from '../strategy/topic-answer.ts';
import { ofSite } from './share-words.ts';

/** A topic: how many commitments it has in plans in force, and apart from them in others. */
export function topicCard(topic: Topic, register: Pick<Register, 'site'>): ShareCard {
  const [held, ...others] = plansApart(topic.plans);
  return {
    label: 'Topic',
    publisher: '',
    title: topic.name,
    standing: { text: held ?? 'No commitment has this topic yet' },
    notes: others,
    ...ofSite(register),
  };
}
