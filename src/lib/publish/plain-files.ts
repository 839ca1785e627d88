import { jsonText, type PublishedSite, publishedSite } from '../open-data/table.ts';
import { type MakeFile, madeOf } from '../register/make-file.ts';
import type { Topic } from '../register/topics.ts';
import type { Commitment, Register, Strategy } from '../register/types.ts';
import { address } from '../site/address.ts';
import { type PairOfPlans, pairsOfPlans } from '../strategy/plan-pair.ts';
import { calendarFiles } from './calendar/calendar-files.ts';
import { citationFiles } from './citation-files.ts';
import { commitmentFile } from './commitment-file.ts';
import { oEmbed } from './embed.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { openDataFiles } from './open-data-files.ts';
import { pairFile } from './pair-file.ts';
import { paperFiles } from './paper-files.ts';
import { topicFile } from './topic-file.ts';

/** How to make each plain file of the site, which is no page, by its path: the same for a build and beside npm run dev. */
export function plainFiles(register: Register, base: string): Map<string, MakeFile> {
  return new Map<string, MakeFile>([
    ...twins(register, base),
    ...feedFiles(register, base),
    ...calendarFiles(register, base),
    ...citationFiles(register, base),
    ...paperFiles(register, base),
    ...[...openDataFiles(register, base)].map(
      ([name, make]) => [`${address.data()}${name}`, make] as const,
    ),
  ]);
}

/** What programs read beside the page of one thing. */
function* twins(register: Register, base: string): Generator<[path: string, make: MakeFile]> {
  const site = publishedSite(register, base);
  for (const one of register.commitments) {
    yield [address.commitmentData(one), madeOf(twinOfCommitment, register, one, site)];
    yield [address.oEmbed(one), madeOf(answerToEmbed, register, one, site)];
  }
  for (const plans of pairsOfPlans(register.strategies)) {
    const path = address.pairData(plans.newer.id, plans.older.id);
    yield [path, madeOf(twinOfPair, register, plans, site)];
  }
  for (const topic of register.topics) {
    yield [address.topicData(topic.id), madeOf(twinOfTopic, register, topic, site)];
  }
}

function twinOfCommitment(register: Register, one: Commitment, site: PublishedSite): string {
  return jsonText(commitmentFile(one, register, site));
}

function answerToEmbed(register: Register, one: Commitment, site: PublishedSite): string {
  return jsonText(oEmbed(one, register, site));
}

function twinOfPair(register: Register, plans: PairOfPlans<Strategy>, site: PublishedSite): string {
  return jsonText(pairFile(plans, register, site));
}

function twinOfTopic(register: Register, topic: Topic, site: PublishedSite): string {
  return jsonText(topicFile(topic, register, site));
}
