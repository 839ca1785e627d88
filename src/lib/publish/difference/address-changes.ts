import { say } from '../../fields/phrase.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { CollectionName } from '../../reading/collections.ts';
import type { ReaderChange } from './change.ts';
import { nameOfFile } from './names.ts';
import { isPublic, type Published } from './published.ts';

/** What has another address than before, by the registry. What else changes of it is told by its fields. */
export function addressChanges(after: Published, moved: readonly MovedEntry[]): ReaderChange[] {
  return moved.flatMap(({ collection, from, to, reason }): ReaderChange[] => {
    const data = after.entries[collection].find(({ id }) => id === to)?.data;
    if (!data || !isPublic(collection, to, after)) return [];
    const { address, noun } = kindOf(collection);
    const [was, now] = [address(from), address(to)];
    const called = nameOfFile(collection, { id: to, data, body: [] }, after);
    return [
      {
        kind: 'address-moved',
        subject: `${collection}/${to}`,
        says: say`${called}, ${[noun.one]}: from ${was} to ${now}, and the old address leads there. Reason: “${reason}”`,
        brief: called,
        path: now,
        was,
        now,
      },
    ];
  });
}

/** An entry that has another ID than when it was published, with the reason that the registry gives. */
export interface MovedEntry {
  collection: CollectionName;
  from: string;
  to: string;
  reason: string;
}
