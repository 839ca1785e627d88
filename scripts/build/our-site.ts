import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listed } from '../../src/lib/fields/sentence.ts';
import { address } from '../../src/lib/site/address.ts';
import { textOf, treeOf } from './files.ts';
import { listedIn, MANIFEST } from './manifest.ts';

/**
 * Why a build may not replace what stands at a path, as the end of a sentence; undefined when nothing is there, or a
 * site that a build of ours made. The sums file of a site is the mark: it names what each of our sites has, and every
 * file in the folder, so that nothing goes with the site which came from somebody else.
 */
export function whyNotOurs(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return 'a file has that name';
  if (readdirSync(path).length === 0) return undefined;
  const ours = listedIn(path);
  if (!MARKS.every((name) => ours.has(name)) || !hasOurIndex(path)) {
    return `that folder is not empty, and has no ${MANIFEST} of a site of Golden Thread`;
  }
  const { files, oddEntries } = treeOf(path);
  const others = [...files, ...oddEntries].filter(
    (name) => !ours.has(name) && name !== MANIFEST && !LEFT_BY_DESKTOPS.has(basename(name)),
  );
  if (others.length === 0) return undefined;
  return `that folder holds what no build has put there: ${listed(others, 'and', 3)}`;
}

/** A start of a search index as we write it. Somebody else may have files of these names, and sums of them. */
function hasOurIndex(folder: string): boolean {
  try {
    const start = JSON.parse(textOf(join(folder, INDEX)) ?? '');
    // The second is how earlier versions began it.
    return [
      [start.letters, start.words],
      [start.parts, start.folder],
    ].some(([list, name]) => Array.isArray(list) && typeof name === 'string');
  } catch {
    return false;
  }
}

const INDEX = address.searchIndex('start.json').slice(1);

/** Files of every site of ours. */
const MARKS = ['index.html', address.notFound().slice(1), INDEX];

/** Made by looking into a folder. */
const LEFT_BY_DESKTOPS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
