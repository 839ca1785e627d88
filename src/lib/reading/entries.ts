import { z } from 'zod';
import { collectionNames, type Entries } from './collections.ts';
import type { ContentFile } from './read.ts';
import { readEntry } from './read-entry.ts';

/** All entries of the files of a content folder. Throws at the first file that the check would not pass. */
export function entriesOf(files: ContentFile[]): Entries {
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as unknown[]]));
  for (const { path, place, yaml, faults } of files) {
    const [fault] = faults;
    if (fault) throw new Error(`${path}:${fault.line}:${fault.column} ${fault.what} ${fault.fix}`);
    if (!place.belongs) throw new Error(`${path} does not belong here.`);
    const { id, collection } = place;
    const { success, data, error } = readEntry(collection, yaml?.data);
    if (!success) throw new Error(`${path} has not passed the check.\n${z.prettifyError(error)}`);
    entries[collection]?.push({ id, data });
  }
  return entries as unknown as Entries;
}
