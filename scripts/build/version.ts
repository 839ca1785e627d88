import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../../src/lib/site/address.ts';
import { gitLine } from '../base/git.ts';
import { keeperOf } from '../base/keeper.ts';
import { filesIn, textOf } from './files.ts';
import type { Settings } from './settings.ts';

/** The file of a site that says from which content it was made. */
export const VERSION = address.version().slice(1);

/**
 * Writes into a staged site from which content it was made, for whoever publishes next and has to compare. It is the newest
 * commit that touched the content, and no clock and no other commit, so that the same content gives the same bytes.
 */
export function writeVersion({ root, contentDir, stage }: Settings): void {
  const folder = join(root, contentDir);
  const version: SiteVersion = { commit: newestCommit(root, folder), content: digestOf(folder) };
  writeFileSync(join(stage, VERSION), `${JSON.stringify(version, undefined, 2)}\n`);
}

/** The commit that a built site names; undefined for a site that names none. */
export function commitOf(site: string): string | undefined {
  return readCommit(textOf(join(site, VERSION)) ?? '');
}

/** The commit in the text of such a file; whatever is not the whole name of one is none. */
export function readCommit(text: string): string | undefined {
  try {
    const { commit } = JSON.parse(text) as Partial<SiteVersion>;
    return typeof commit === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)
      ? commit
      : undefined;
  } catch {
    return undefined;
  }
}

function newestCommit(root: string, folder: string): string | null {
  const keeper = keeperOf(root, folder);
  if ('reason' in keeper) return null;
  const { folder: inside, path } = keeper;
  const below = `:(top)${path}`;
  return gitLine(inside, ['log', '-1', '--format=%H', 'HEAD', '--', below]) ?? null;
}

/** One sum of the names and the bytes of all files. */
function digestOf(folder: string): string {
  const all = createHash('sha256');
  // What a machine leaves beside the content, such as .DS_Store, is none of it.
  const files = filesIn(folder).filter((file) => !/(?:^|\/)\./.test(file));
  for (const file of files) {
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
    all.update(`${sum}  ${file}\n`);
  }
  return `sha256-${all.digest('hex')}`;
}

interface SiteVersion {
  /** The newest commit that touched the content; null where git does not keep it. */
  commit: string | null;
  /** What the content says: changes that nobody has committed show here. */
  content: string;
}
