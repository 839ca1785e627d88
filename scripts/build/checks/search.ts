import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SearchStart } from '../../../src/lib/search/start.ts';
import { address } from '../../../src/lib/site/address.ts';
import type { Tree } from '../files.ts';
import type { SiteCheck, StagedSite } from './site-check.ts';

/** Reads the search index as a browser would: each result has to be whole and lead to a page. */
export function search({ folder }: StagedSite): SiteCheck {
  const index = address.searchIndex().slice(1);
  return { faults };

  function faults({ files }: Tree): string[] {
    const there = new Set(files);
    const read = (file: string) =>
      there.has(`${index}${file}`) ? readFileSync(join(folder, index, file)) : undefined;
    const inIndex = (start: string) =>
      files
        .filter((file) => file.startsWith(`${index}${start}`))
        .map((file) => file.slice(index.length));
    const entry = parsed<Entry>(read('pagefind-entry.json'));
    const [language] = Object.values(entry?.languages ?? {});
    const start = parsed<SearchStart>(read('start.json'));
    if (!language || !start) {
      return [`The search index in ${index} is missing or unreadable.`];
    }
    const pages = inIndex('fragment/').map((file) => ({ file, page: unpacked(read(file)) }));
    const lists = start.letters.map((letter) => `${start.words}/${letter}.txt`);
    return [
      ...counted('results', language.page_count, pages.length),
      ...counted('rows', start.table.kind.rows.length, pages.length),
      ...[...inIndex('index/'), `pagefind.${language.hash}.pf_meta`]
        .filter((file) => unpacked(read(file)) === undefined)
        .map(unreadable),
      ...lists.filter((file) => !read(file)?.length).map(unreadable),
      ...pages.flatMap(({ file, page }) => {
        const found = page && parsed<{ url: string }>(page);
        if (!found) return [unreadable(file)];
        const isThere = there.has(fileOf(found.url));
        return isThere ? [] : [`The search finds ${found.url}, which is not there.`];
      }),
    ];
  }

  function unreadable(file: string): string {
    return `${index}${file} of the search index is missing or unreadable.`;
  }
}

function counted(what: string, said: number, held: number): string[] {
  return said === held ? [] : [`The search index counts ${said} ${what} and holds ${held}.`];
}

/** What is in one of Pagefind’s compressed files, which begin with a mark. */
function unpacked(content: Buffer | undefined): Buffer | undefined {
  try {
    const text = gunzipSync(content ?? '');
    return text.subarray(0, MARK.length).equals(MARK) ? text.subarray(MARK.length) : undefined;
  } catch {
    return undefined;
  }
}

function parsed<T>(content: Buffer | undefined): T | undefined {
  try {
    return content && (JSON.parse(content.toString()) as T);
  } catch {
    return undefined;
  }
}

function fileOf(path: string): string {
  return path
    .replace(/#.*$/, '')
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html');
}

const MARK = Buffer.from('pagefind_dcd');

interface Entry {
  languages?: Record<string, { hash: string; page_count: number }>;
}
