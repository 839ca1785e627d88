import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readBriefly } from '../../src/lib/build/kept/read-briefly.ts';
import { fileNames } from './checks/file-names.ts';
import { links } from './checks/links.ts';
import { pages } from './checks/pages.ts';
import { search } from './checks/search.ts';
import type { StartCheck } from './checks/site-check.ts';
import type { Tree } from './files.ts';

/** What a site has to pass before readers get it. Another check is one more name in this list. */
const CHECKS: StartCheck[] = [pages, fileNames, links, search];

/** Looks over a built site, at each page once, and at those that are there already while the others are made. */
export function inspection(folder: string, base: string): Inspection {
  const checks = CHECKS.map((start) => start({ folder, base }));
  const seen = new Set<string>();
  let heaviest = { path: '', bytes: 0 };
  return { look, end };

  async function look(files: readonly string[]): Promise<void> {
    for (const path of files) {
      if (!path.endsWith('.html') || seen.has(path)) continue;
      seen.add(path);
      // Nothing here waits for anything, and who wants to stop the build would not be heard.
      await setImmediate();
      const bytes = readBriefly(join(folder, path));
      const { length } = bytes;
      const text = bytes.toString('utf8');
      for (const check of checks) check.page?.(path, text);
      const isHeavier = length > heaviest.bytes;
      const isFirst = length === heaviest.bytes && path < heaviest.path;
      if (isHeavier || isFirst) heaviest = { path, bytes: length };
    }
  }

  async function end(tree: Tree): Promise<InspectedSite> {
    await look(tree.files);
    return { faults: checks.flatMap((check) => check.faults(tree)), pages: seen.size, heaviest };
  }
}

export interface Inspection {
  /** Looks at the pages among these files of the site, unless it has. Nothing changes them after that. */
  look(files: readonly string[]): Promise<void>;
  /** Looks at the other pages, and says what it has found. @param tree all that is in the site. */
  end(tree: Tree): Promise<InspectedSite>;
}

interface InspectedSite {
  /** What is wrong, a sentence each. */
  faults: string[];
  pages: number;
  heaviest: { path: string; bytes: number };
}
