import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registryFile } from '../../src/lib/reading/read.ts';
import { readingOf } from '../../src/lib/reading/reading-of.ts';
import { address } from '../../src/lib/site/address.ts';
import { gitLine } from '../base/git.ts';
import { keeperOf } from '../base/keeper.ts';
import { textOf } from './files.ts';
import type { Settings } from './settings.ts';

/** The file of a site that says from which content it was made. */
export const VERSION = address.version().slice(1);

/**
 * Writes into a staged site from which content it was made, for whoever publishes next and has to compare. It is the newest
 * commit that touched the content, and no clock and no other commit, so that the same content gives the same bytes.
 */
export async function writeVersion({ root, contentDir, stage }: Settings): Promise<void> {
  const folder = join(root, contentDir);
  const version: SiteVersion = {
    commit: newestCommit(root, folder),
    content: await digestOf(folder),
  };
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

/** One sum of the names and the texts of all files, as the check has read them. */
async function digestOf(folder: string): Promise<string> {
  const { files } = await readingOf(folder);
  const registry = { path: registryFile, text: textOf(join(folder, registryFile)) ?? '' };
  const all = createHash('sha256');
  for (const { path, text } of [...files, registry].sort(inOrder)) {
    all.update(`${createHash('sha256').update(text).digest('hex')}  ${path}\n`);
  }
  return `sha256-${all.digest('hex')}`;
}

/** The same on any machine. */
function inOrder(one: { path: string }, other: { path: string }): number {
  return one.path < other.path ? -1 : 1;
}

interface SiteVersion {
  /** The newest commit that touched the content; null where git does not keep it. */
  commit: string | null;
  /** What the content says: changes that nobody has committed show here. */
  content: string;
}
