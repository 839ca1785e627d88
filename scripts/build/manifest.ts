import { createHash, hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBriefly } from '../../src/lib/build/kept/read-briefly.ts';
import { address } from '../../src/lib/site/address.ts';
import { filesIn, textOf } from './files.ts';

/** The file of a site that lists the SHA-256 sum of every other file. */
export const MANIFEST = address.checksums().slice(1);

/**
 * Writes the manifest of a site into the site itself: one line a file, as `sha256sum -c` reads it.
 *
 * @param known the sums of files that whoever made them has told; the others are read.
 */
export function writeManifest(
  folder: string,
  files = filesIn(folder),
  known: ReadonlyMap<string, string> = new Map(),
): void {
  const lines = files
    .filter((file) => file !== MANIFEST)
    .map((file) => `${known.get(file) ?? sumOf(join(folder, file))}  ${file}\n`);
  writeFileSync(join(folder, MANIFEST), lines.join(''));
}

/** The manifest of a site, or nothing when the site has none. */
export function readManifest(folder: string): string | undefined {
  return textOf(join(folder, MANIFEST));
}

/** The files that the manifest of a site names. */
export function listedIn(folder: string): Set<string> {
  const lines = readManifest(folder)?.split('\n') ?? [];
  return new Set(lines.flatMap((line) => /^[0-9a-f]{64} {2}(.+)$/.exec(line)?.[1] ?? []));
}

/** The first characters of a manifest’s own sum: a short name for exactly these files. */
export function shortSum(manifest: string): string {
  return createHash('sha256').update(manifest).digest('hex').slice(0, 8);
}

/** How a folder differs from its manifest, a sentence for each file. None: the site is whole. */
export function departures(folder: string): string[] {
  const manifest = readManifest(folder);
  if (manifest === undefined) return [`${MANIFEST} is missing.`];
  const there = new Set(filesIn(folder));
  there.delete(MANIFEST);
  const found: string[] = [];
  for (const line of manifest.split('\n').slice(0, -1)) {
    const [sum = '', file = ''] = line.split('  ');
    if (!there.delete(file)) found.push(`${file} is missing.`);
    else if (sumOf(join(folder, file)) !== sum) found.push(`${file} is not what it was.`);
  }
  if (!manifest.endsWith('\n')) found.push(`${MANIFEST} is cut off.`);
  return [...found, ...[...there].map((file) => `${file} is not in ${MANIFEST}.`)];
}

function sumOf(file: string): string {
  return hash('sha256', readBriefly(file));
}
