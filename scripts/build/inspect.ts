import { join } from 'node:path';
import { readBriefly } from '../../src/lib/build/kept/read-briefly.ts';
import { fileNames } from './checks/file-names.ts';
import { links } from './checks/links.ts';
import { pages } from './checks/pages.ts';
import { search } from './checks/search.ts';
import type { StartCheck } from './checks/site-check.ts';
import type { Tree } from './files.ts';

/** What a site has to pass before readers get it. Another check is one more name in this list. */
const CHECKS: StartCheck[] = [pages, fileNames, links, search];

/** Looks over a built site: what is wrong with it, how many pages it has and which is the heaviest. The last is all that is in it. */
export function inspect(folder: string, base: string, { files, oddEntries }: Tree): Inspection {
  const checks = CHECKS.map((start) => start({ folder, base, files, oddEntries }));
  const html = files.filter((file) => file.endsWith('.html'));
  let heaviest = { path: '', bytes: 0 };
  for (const path of html) {
    const bytes = readBriefly(join(folder, path));
    const { length } = bytes;
    const text = bytes.toString('utf8');
    for (const check of checks) check.page?.(path, text);
    if (length > heaviest.bytes) heaviest = { path, bytes: length };
  }
  return { faults: checks.flatMap((check) => check.faults()), pages: html.length, heaviest };
}

interface Inspection {
  faults: string[];
  pages: number;
  heaviest: { path: string; bytes: number };
}
