import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
      const key = hash('sha256', JSON.stringify([edition, path, text]));
      const name = hash('sha256', path).slice(0, 32);
      used.add(name);
      const file = join(folder, name);
      const known = await read<Made>(file, key);
      if (known !== undefined) return known;
      const made = await make();
      await keep(file, key, made);
      return made;
    },
    async dropOthers() {
      const names = await readdir(folder).catch(() => []);
      for (const name of names) {
        if (!used.has(name)) await rm(join(folder, name), { recursive: true, force: true });
      }
    },
  };

  async function keep(file: string, key: string, made: Made): Promise<void> {
    const json = JSON.stringify(made);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(file, `${key} ${hash('sha256', json)}\n${json}`);
    } catch {
      // The next build makes it again.
    }
  }
}

/** What is kept under a key; undefined when it is not there, or is not what was written. */
async function read<Made>(file: string, key: string): Promise<Made | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return text.slice(0, end) === `${key} ${hash('sha256', json)}` ? JSON.parse(json) : undefined;
}

export interface KeptPages<Made> {
  /** What was made of a page: what an earlier build kept, or what is made now. */
  madeOf(path: string, text: string, make: () => Promise<Made>): Promise<Made>;
  /** Forgets every page that was not asked for. */
  dropOthers(): Promise<void>;
}
