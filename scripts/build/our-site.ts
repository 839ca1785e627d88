import { readdirSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { listed } from '../../src/lib/fields/sentence.ts';
import { address } from '../../src/lib/site/address.ts';
import { filesIn, oddEntriesIn } from './files.ts';
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
  if (!MARKS.every((name) => ours.has(name))) {
    return `that folder is not empty, and has no ${MANIFEST} of a site of Golden Thread`;
  }
  const others = [...filesIn(path), ...oddEntriesIn(path)].filter(
    (name) => !ours.has(name) && name !== MANIFEST && !LEFT_BY_DESKTOPS.has(basename(name)),
  );
  if (others.length === 0) return undefined;
  return `that folder holds what no build has put there: ${listed(others, 'and', 3)}`;
}

/** Files of every site of ours; the last is a form of index that nobody else writes. */
const MARKS = [
  'index.html',
  address.notFound().slice(1),
  address.searchIndex('start.json').slice(1),
];

/** Made by looking into a folder. */
const LEFT_BY_DESKTOPS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
