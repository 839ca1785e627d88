import { hash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keepText, keptText } from './kept-text.ts';

/**
 * Keeps what a build made of each page for the next build. What is torn, foreign or of other code is made again, and a
 * folder that cannot be written costs time and nothing else.
 *
 * @param folder holds a file for each page, and none for a page that is no longer there.
 * @param edition names all that decides what becomes of a page, beside the page itself.
 */
export function keptPages<Made>(folder: string, edition: string): KeptPages<Made> {
  const used = new Set<string>();
  return {
    async madeOf(path, text, make) {
      const name = hash('sha256', path).slice(0, 32);
      used.add(name);
      const file = join(folder, name);
      const key = JSON.stringify([edition, path, text]);
      const known = keptText(file, key);
      if (known !== undefined) return JSON.parse(known);
      const made = await make();
      keepText(file, key, JSON.stringify(made));
      return made;
    },
    async dropOthers() {
      const names = await readdir(folder).catch(() => []);
      for (const name of names) {
        if (!used.has(name)) await rm(join(folder, name), { recursive: true, force: true });
      }
    },
  };
}

export interface KeptPages<Made> {
  /** What was made of a page: what an earlier build kept, or what is made now. */
  madeOf(path: string, text: string, make: () => Promise<Made>): Promise<Made>;
  /** Forgets every page that was not asked for. */
  dropOthers(): Promise<void>;
}
