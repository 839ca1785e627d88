import type { ReferencedCollection } from '../../fields/id.ts';
import { type Phrase, say } from '../../fields/phrase.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { homeOf } from '../../kinds/reference.ts';
import type { CollectionName } from '../../reading/collections.ts';
import type { File, Published } from './published.ts';

/** What a file is called in a line for a reviewer. */
export function nameOfFile(name: CollectionName, file: File, state: Published): Phrase {
  return kindOf(name).fileName(file, {
    organisation: (id) => nameOfEntry('organisations', id, state) ?? id,
    strategy: (id) => shortTitle(id, state),
  });
}

/** “W14 (Mid and South Essex)”: refs repeat from strategy to strategy. */
export function nameOfCommitment(ref: string, strategyId: string, state: Published): Phrase {
  return say`${ref} (${shortTitle(strategyId, state)})`;
}

/** What the entry is called to which a field points; undefined where its ID says as much. */
export function nameOfEntry(
  collection: ReferencedCollection,
  id: string,
  { entries }: Published,
): string | undefined {
  if (collection === 'topics') {
    return entries.site[0]?.data.topics.find((topic) => topic.id === id)?.name;
  }
  const home = homeOf(collection);
  const found = home && entries[home].find((one) => one.id === id)?.data;
  if (found === undefined) return undefined;
  return 'name' in found ? found.name : 'title' in found ? found.title : undefined;
}

function shortTitle(strategy: string, { entries }: Published): string {
  return entries.strategies.find(({ id }) => id === strategy)?.data.shortTitle ?? strategy;
}
