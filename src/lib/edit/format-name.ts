import type { CollectionName } from '../reading/collections.ts';

/** Under which name the screens know how the files of a collection are read and written. */
export function formatName(collection: CollectionName): string {
  return `golden-thread-${collection}`;
}
