import { relative, sep } from 'node:path';
import { content } from 'virtual:golden-thread/content';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from './collections.ts';
import { placeOf } from './file-place.ts';

/**
 * Tells Astro the entries of one collection as they were read for the pages. While somebody edits, it asks for
 * another reading at each change and tells Astro, which then shows the pages anew.
 */
export function entriesFor(name: CollectionName): Loader {
  return {
    name: `golden-thread-${name}`,
    load: async ({ store, watcher, logger, generateDigest }) => {
      const tell = () => {
        const gone = new Set(store.keys());
        for (const { id, data } of content().entries()[name]) {
          gone.delete(id);
          // The words too: they are in no field.
          const digest = generateDigest(JSON.stringify([data, content().prose()[`${name}/${id}`]]));
          store.set({ id, data, digest });
        }
        for (const id of gone) store.delete(id);
      };
      const onChange = async (path: string) => {
        const place = placeOf(relative(content().folder, path).split(sep).join('/'));
        if (!place.belongs || place.collection !== name) return;
        await content()
          .readAgain()
          .catch((error: Error) => logger.error(error.message));
      };
      tell();
      // An edit that had to wait for the mistake in another file is told of with the mend of that one.
      content().onReading(tell);
      watcher?.add(content().folder);
      for (const event of ['add', 'change', 'unlink']) watcher?.on(event, onChange);
    },
  };
}
