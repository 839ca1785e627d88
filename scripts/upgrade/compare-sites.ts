import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../build/files.ts';
import { MANIFEST } from '../build/manifest.ts';
import { VERSION } from '../build/version.ts';
import { wordsOf } from './words-of.ts';

/** What differs for readers between two built sites: pages, and the words on them; data files by their names. */
export function compareSites(before: string, after: string): SiteDifference {
  const [was, is] = [before, after].map((folder) => new Set(filesIn(folder).filter(isRead)));
  if (!was || !is) throw new Error('Two sites are compared.');
  const both = [...was].filter((file) => is.has(file));
  const differing = both.filter(
    (file) => !readFileSync(join(before, file)).equals(readFileSync(join(after, file))),
  );
  const changed = differing.filter(isPage).flatMap((file) => {
    const [old, fresh] = [before, after].map((folder) =>
      wordsOf(readFileSync(join(folder, file), 'utf8')),
    );
    const change = changeOf(addressOf(file), old ?? [], fresh ?? []);
    return change ? [change] : [];
  });
  return {
    pages: both.filter(isPage).length,
    gone: [...was].filter((file) => !is.has(file)).map(addressOf),
    fresh: [...is].filter((file) => !was.has(file)).map(addressOf),
    changed,
    files: differing.filter((file) => !isPage(file)).map(addressOf),
  };
}

/** Undefined when both say the same in the same order. */
function changeOf(address: string, old: string[], fresh: string[]): PageChange | undefined {
  if (old.join('\n') === fresh.join('\n')) return undefined;
  return { address, went: without(old, fresh), came: without(fresh, old) };
}

/** What one list holds more often than the other. */
function without(list: string[], other: string[]): string[] {
  const left = new Map<string, number>();
  for (const block of other) left.set(block, (left.get(block) ?? 0) + 1);
  return list.filter((block) => {
    const number = left.get(block) ?? 0;
    left.set(block, number - 1);
    return number <= 0;
  });
}

/** Styles, fonts, pictures, what a site says of its making, and the parts of the search have names and forms that say nothing to a reader. */
function isRead(file: string): boolean {
  return (
    ![MANIFEST, VERSION].includes(file) &&
    /\.(html|json|csv|xml|ics|txt|xlsx)$/.test(file) &&
    !/^(_astro|pagefind)\//.test(file)
  );
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** How two built sites differ for readers. */
export interface SiteDifference {
  /** How many pages both have. */
  pages: number;
  /** The addresses that only the first site has, and only the second. */
  gone: string[];
  fresh: string[];
  /** The pages of both whose words differ, or stand in another order. */
  changed: PageChange[];
  /** The data files of both that differ. */
  files: string[];
}

/** A page whose words differ: the blocks that went and came. Both are empty when only their order differs. */
export interface PageChange {
  address: string;
  went: string[];
  came: string[];
}
