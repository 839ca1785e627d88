import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FoundPage, IndexStart } from '../../../src/lib/search/index-files.ts';
import { address } from '../../../src/lib/site/address.ts';
import type { SiteCheck, StagedSite } from './site-check.ts';

/** Reads the search index as a browser would: each result has to be whole and lead to a page. */
export function search({ folder, files }: StagedSite): SiteCheck {
  const index = address.searchIndex().slice(1);
  const there = new Set(files);
  return { faults };

  function faults(): string[] {
    const entry = parsed<Entry>(read('pagefind-entry.json'));
    const [language] = Object.values(entry?.languages ?? {});
    const start = parsed<IndexStart>(read('start.json'));
    if (!language || !start) {
      return [`The search index in ${index} is missing or unreadable.`];
    }
    const parts = inIndex('index/');
    const lists = inIndex(`${start.folder}/`).filter((file) => file.endsWith('.json'));
    const pages = lists.map((file) => parsed<FoundPage[]>(read(file)));
    const found = pages.flatMap((some) => some ?? []);
    return [
      ...counted('results', language.page_count, found.length),
      ...counted('parts', start.parts.length, parts.length),
      ...[...parts, `pagefind.${language.hash}.pf_meta`]
        .filter((file) => !isPacked(read(file)))
        .map(unreadable),
      ...lists.filter((_, at) => !pages[at]).map(unreadable),
      ...[`${start.folder}/words.txt`].filter((file) => !read(file)?.length).map(unreadable),
      ...found
        .filter(({ path }) => !there.has(fileOf(path)))
        .map(({ path }) => `The search finds ${path}, which is not there.`),
    ];
  }

  function inIndex(start: string): string[] {
    return files
      .filter((file) => file.startsWith(`${index}${start}`))
      .map((file) => file.slice(index.length));
  }

  function read(file: string): Buffer | undefined {
    return there.has(`${index}${file}`) ? readFileSync(join(folder, index, file)) : undefined;
  }

  function unreadable(file: string): string {
    return `${index}${file} of the search index is missing or unreadable.`;
  }
}

function counted(what: string, said: number, held: number): string[] {
  return said === held ? [] : [`The search index counts ${said} ${what} and holds ${held}.`];
}

/** Whether it is one of Pagefind’s compressed files, which begin with a mark. */
function isPacked(content: Buffer | undefined): boolean {
  try {
    return gunzipSync(content ?? '')
      .subarray(0, MARK.length)
      .equals(MARK);
  } catch {
    return false;
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
