import { type Day, knownFrom } from '../fields/calendar.ts';
import { isCollection, kindOf } from '../kinds/kinds.ts';
import { type CollectionName, type Entries, shapeOf } from '../reading/collections.ts';

/**
 * Whether the page with an ID is to be in the site as at a day, by the files alone: an entry from the day on which
 * it is known, the list of a folder with the entry after which the folder is named, anything else always.
 */
export function isKnownBy(id: string, entries: Entries, asAt: Day): boolean {
  const [collection = '', ...rest] = id.split('/');
  if (!isCollection(collection) || rest.length === 0) return true;
  const { folderOf } = shapeOf(collection);
  const own = rest.join('/');
  if (!folderOf || rest.length > 1) return isEntryKnown(collection, own, entries, asAt);
  const within = entries[collection].filter(({ id }) => id.startsWith(`${own}/`));
  return (
    isEntryKnown(folderOf, own, entries, asAt) &&
    (kindOf(collection).folder?.isMadeEmpty === true ||
      within.some(({ id }) => isEntryKnown(collection, id, entries, asAt)))
  );
}

function isEntryKnown(name: CollectionName, id: string, entries: Entries, asAt: Day): boolean {
  const entry = entries[name].find((one) => one.id === id);
  const from = entry && kindOf(name).knownFrom(entry, entries);
  return from === undefined || knownFrom(from) <= asAt;
}
