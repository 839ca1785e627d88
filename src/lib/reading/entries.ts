import { collectionNames, collections, type Entries } from './collections.ts';
import { readContent } from './read.ts';

/**
 * All entries of a content folder, for what runs outside Astro. The files must have passed the check:
 * a file that breaks a rule throws.
 */
export async function entriesIn(folder: string): Promise<Entries> {
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as unknown[]]));
  for (const { path, place, yaml, faults } of await readContent(folder)) {
    if (!place.belongs || !yaml || faults.length > 0) {
      throw new Error(`${path} has not passed the check.`);
    }
    const { id, collection } = place;
    entries[collection]?.push({ id, data: collections[collection].schema.parse(yaml.data) });
  }
  return entries as unknown as Entries;
}
