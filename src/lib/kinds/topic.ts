import { z } from 'zod';
import { id } from '../fields/id.ts';
import type { Register } from '../register/types.ts';
import { address } from '../site/address.ts';
import type { ListedPages } from './kind.ts';
import { type SearchRecord, searchWords, sentences } from './search-record.ts';
import { topicCard } from './topic-card.ts';

/** The topics of site.yaml: each has a page at a permanent address, and no file of its own. */
export const topicPages: ListedPages = {
  folder: 'topics',
  file: 'site.yaml',
  pages: (data) => {
    const own = idsIn(data).map((one) => ({ id: `topics/${one}`, address: address.topic(one) }));
    return own.length > 0 ? [{ id: 'topics', address: address.topics() }, ...own] : [];
  },
  titleOf: (own, { topics }) => topics.find((topic) => topic.id === own)?.name,
  cardsOf: (own, register) =>
    register.topics
      .filter((topic) => own === undefined || topic.id === own)
      .map((topic) => topicCard(topic, register)),
};

/** What the search finds: each topic, by the words that people use for it too. */
export function topicRecords({ topics }: Pick<Register, 'topics'>): SearchRecord[] {
  return topics.map(({ id: own, name, summary, otherWords }) => ({
    path: address.topic(own),
    title: name,
    text: sentences(summary),
    akin: searchWords(...otherWords),
    facets: { kind: ['topic'], topic: [own] },
  }));
}

/** The IDs in a file, as far as it can be read: one that is wrong elsewhere takes no page away. */
function idsIn(data: unknown): string[] {
  const read = z.looseObject({ topics: z.array(z.unknown()) }).safeParse(data);
  const ids = read.success ? read.data.topics.map((topic) => listed.safeParse(topic)) : [];
  return ids.flatMap((one) => (one.success ? [one.data.id] : []));
}

const listed = z.looseObject({ id });
