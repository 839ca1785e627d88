import { jsonText, publishedSite } from '../open-data/table.ts';
import type { Register } from '../register/types.ts';
import { address } from '../site/address.ts';
import { pairsOfPlans } from '../strategy/plan-pair.ts';
import { calendarFiles } from './calendar/calendar-files.ts';
import { citationFiles } from './citation-files.ts';
import { commitmentFile } from './commitment-file.ts';
import { oEmbed } from './embed.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { type MakeFile, openDataFiles } from './open-data-files.ts';
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
    yield [address.commitmentData(one), () => jsonText(commitmentFile(one, register, site))];
    yield [address.oEmbed(one), () => jsonText(oEmbed(one, register, site))];
  }
  for (const plans of pairsOfPlans(register.strategies)) {
    const path = address.pairData(plans.newer.id, plans.older.id);
    yield [path, () => jsonText(pairFile(plans, register, site))];
  }
  for (const topic of register.topics) {
    yield [address.topicData(topic.id), () => jsonText(topicFile(topic, register, site))];
  }
}
