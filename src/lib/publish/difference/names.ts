import { inWords } from '../../fields/calendar.ts';
import type { ReferencedCollection } from '../../fields/id.ts';
import type { CollectionName } from '../../reading/collections.ts';
import { splitId } from '../../register/names.ts';
import { ourWords, type Phrase, say } from './phrase.ts';
import type { File, Published } from './published.ts';

/** What a file is called in a line for a reviewer. */
export function nameOfFile(name: CollectionName, { id, data }: File, state: Published): Phrase {
  const text = (field: string) => String((data as Record<string, unknown>)[field] ?? id);
  const { strategyId, slug } = splitId(id);
  switch (name) {
    case 'site':
      return ourWords('The site');
    case 'glossary':
      return ourWords('The glossary');
    case 'commitments':
      return nameOfCommitment(text('ref'), strategyId, state);
    case 'progress':
      return say`${text('title')} (${shortTitle(strategyId, state)})`;
    case 'snapshots':
      return say`${text('title')}, ${ourWords(inWords(slug))}`;
    case 'meetings':
      return say`${nameOfEntry('organisations', strategyId, state) ?? strategyId}, ${text('title')}`;
    case 'strategies':
    case 'outcomes':
    case 'pages':
    case 'sources':
      return say`${text('title')}`;
    default:
      return say`${text('name')}`;
  }
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
  switch (collection) {
    case 'organisations':
    case 'areas':
    case 'indicators':
      return entries[collection].find((one) => one.id === id)?.data.name;
    case 'sources':
    case 'strategies':
      return entries[collection].find((one) => one.id === id)?.data.title;
    default:
      return undefined;
  }
}

function shortTitle(strategy: string, { entries }: Published): string {
  return entries.strategies.find(({ id }) => id === strategy)?.data.shortTitle ?? strategy;
}
