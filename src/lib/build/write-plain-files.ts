import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the plain files of the site, which are no pages: one after the other, so that none is kept. */
export async function writePlainFiles(files: PlainFiles, site: string): Promise<void> {
  const folders = new Set<string>();
  for (const [path, make] of files) {
    const file = join(site, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const content = make();
    writeFileSync(file, typeof content === 'string' ? content : await content);
  }
}

/** How to make each file, by its path. */
export type PlainFiles = ReadonlyMap<string, () => string | Promise<Uint8Array>>;
