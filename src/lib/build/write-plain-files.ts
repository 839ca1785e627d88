import type { WriteFile } from './kept/site-files.ts';

/** Writes the plain files of the site, which are no pages: one after the other, so that none is kept in memory. */
export async function writePlainFiles(files: PlainFiles, write: WriteFile): Promise<void> {
  for (const [path, make] of files) {
    const content = make();
    write(path, typeof content === 'string' ? content : await content);
  }
}

/** How to make each file, by its path. */
export type PlainFiles = ReadonlyMap<string, () => string | Promise<Uint8Array>>;
