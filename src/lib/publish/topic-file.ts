import { openDataFile, type PublishedSite } from '../open-data/table.ts';
import { topicRecord, topicsTable } from '../open-data/tables/topics.ts';
import type { Topic } from '../register/topics.ts';
import type { Register } from '../register/types.ts';

/** The JSON twin of the page of a topic: its record, in the shape of a data file. */
export function topicFile(topic: Topic, register: Register, site: PublishedSite) {
  return openDataFile(topicsTable.name, [topicRecord(topic, site)], register, site);
}
