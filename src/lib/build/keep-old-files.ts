import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { destinationOf } from '../addresses/destination.ts';
import type { AddressLine } from '../addresses/line.ts';
import { toHref } from '../site/address.ts';

/**
 * Keeps alive what stood beside a page that moved: its feeds, its calendar, its data and its citation get a
 * copy at the old address, and so does the frame that other sites show. Programs follow no link.
 *
 * Writes `_redirects` too, for hosts that can send readers on by themselves; those keep the fragment.
 */
export async function keepOldFiles(
  lines: readonly AddressLine[],
  site: string,
  base: string,
): Promise<void> {
  const moves = movesIn(lines);
  for (const { from, to } of moves) await copyBeside(site, from, to);
  if (moves.length > 0) await writeFile(join(site, '_redirects'), redirects(moves, base));
}

/** Each address that moved, with where it leads. */
export function movesIn(lines: readonly AddressLine[]): FileMove[] {
  return lines.flatMap((line) => {
    const end = line.state === 'moved' ? destinationOf(line, lines) : undefined;
    return end ? [{ from: line.address, to: end.address }] : [];
  });
}

/** The moves as the file that several hosts read: one line each, “/old/ /new/ 301”. */
export function redirects(moves: FileMove[], base: string): string {
  return moves.map(({ from, to }) => `${toHref(from, base)} ${toHref(to, base)} 301\n`).join('');
}

async function copyBeside(site: string, from: string, to: string): Promise<void> {
  for (const file of await filesIn(join(site, to))) {
    if (file.endsWith('.html')) continue;
    await mkdir(join(site, from), { recursive: true });
    await cp(join(site, to, file), join(site, from, file), { force: false });
  }
  const frame = (path: string) => join(site, path.replace(/^\/strategies\//, '/embed/'));
  if (frame(to) === join(site, to)) return;
  await cp(frame(to), frame(from), { recursive: true, force: false }).catch(ignoreMissing);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

interface FileMove {
  from: string;
  to: string;
}
