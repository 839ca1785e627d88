import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from './collections.ts';
import { placeOf } from './file-place.ts';
import { type ContentFile, contentFolder, readCollection, readContentFile } from './read.ts';

/**
 * Hands the entries of one collection to Astro, read exactly as the check reads them.
 *
 * The check has been through the files before a build, so a file that cannot be read stops here
 * with its place and no more.
 */
export function entriesOf(name: CollectionName): Loader {
  return {
    name: `golden-thread-${name}`,
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const folder = contentFolder(root);
      const gone = new Set(context.store.keys());
      for (const file of await readCollection(folder, name)) {
        gone.delete(await store(file, folder, root, context));
      }
      for (const id of gone) context.store.delete(id);
      if (context.watcher) watch(name, folder, root, context);
    },
  };
}

async function store(
  file: ContentFile,
  folder: string,
  root: string,
  { store, parseData, generateDigest }: LoaderContext,
): Promise<string> {
  const path = join(folder, file.path);
  const shown = relative(root, path).split(sep).join('/');
  const [fault] = file.faults;
  if (fault || !file.place.belongs) {
    const { line, column, what, fix } = fault ?? {
      line: 1,
      column: 1,
      what: 'This file does not belong here.',
      fix: '',
    };
    throw new Error(`${shown}:${line}:${column} ${what} ${fix}`);
  }
  const { id } = file.place;
  const data = await parseData({
    id,
    data: file.yaml?.data as Record<string, unknown>,
    filePath: path,
  });
  const body = file.body?.trim();
  store.set({
    id,
    data,
    filePath: shown,
    // The path too: the same text in another content folder is another file. And what was made of it:
    // a field that gets a default makes another entry of the same text.
    digest: generateDigest(`${shown}\n${file.text}\n${JSON.stringify(data)}`),
    ...(body ? { body } : {}),
  });
  return id;
}

/** While somebody writes: takes over each change, and only tells of a file that cannot be read yet. */
function watch(name: CollectionName, folder: string, root: string, context: LoaderContext): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  watcher.add(folder);
  const place = (path: string) => {
    const inside = relative(folder, path).split(sep).join('/');
    const found = inside.startsWith('..') ? undefined : placeOf(inside);
    return found?.belongs && found.collection === name ? { inside, id: found.id } : undefined;
  };
  const onChange = async (path: string) => {
    const changed = place(path);
    if (!changed) return;
    try {
      await store(await readContentFile(folder, changed.inside), folder, root, context);
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  watcher.on('change', onChange);
  watcher.on('add', onChange);
  watcher.on('unlink', (path) => {
    const gone = place(path);
    if (gone) context.store.delete(gone.id);
  });
}
