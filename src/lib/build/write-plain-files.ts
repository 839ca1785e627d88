import { setImmediate } from 'node:timers/promises';
import { bytesOf } from '../register/make-file.ts';
import { sumOfValue } from '../register/sums.ts';
import type { KeptFiles } from './kept/kept-files.ts';
import type { SiteFiles } from './kept/site-files.ts';

/**
 * Writes the plain files of the site, which are no pages: one after the other, so that only the tables are kept in memory,
 * for the archive of them. One that says what it is made of is not made again while that is the same.
 */
export async function writePlainFiles(
  plain: PlainFiles,
  files: Pick<SiteFiles, 'write'>,
  kept: KeptFiles<null>,
): Promise<void> {
  for (const [path, make] of plain) {
    // Nothing here waits for anything, and what works beside it would not be heard.
    await setImmediate();
    const { given } = make;
    if (!given) {
      files.write(path, await make());
      continue;
    }
    const key = sumOfValue(given);
    await kept.write({ path, key, make: async () => bytesOf(await make()) }, async (content) => ({
      editions: [{ path, content }],
      note: null,
    }));
  }
}

/** How to make each file, by its path. */
export type PlainFiles = ReadonlyMap<
  string,
  (() => string | Promise<Uint8Array>) & { given?: readonly unknown[] }
>;
