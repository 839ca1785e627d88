import { unpackTable } from '../../lib/search/packed-table.ts';
import type { FacetTable } from '../../lib/search/table.ts';

/** The search index as the rest of the search sees it: rows of the table, and the pages behind them. */
export interface SearchIndex {
  table: FacetTable;
  /** Every row. */
  rows: number[];
  /** The rows of the pages that have all these words, the best match first. */
  find(words: string): Promise<number[]>;
  /** What stands in the index of the page of a row. Fetched when asked for. */
  page(row: number): Promise<FoundPage>;
  /** All words of all pages. Fetched when asked for: only a typo needs them. */
  words(): Promise<string[]>;
}

/** One page as the index holds it. */
export interface FoundPage {
  path: string;
  title: string;
  ref: string | undefined;
}

/**
 * Fetches the index. `folder` is the address of Pagefind's files.
 *
 * Pagefind has filters and sorting of its own. They are not used, because with 5,000 pages they cost a
 * reader 10 kB for each facet and 11 kB for each order; the table holds all of them in less.
 */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const [pagefind, table] = await Promise.all([start(folder), fetchTable(folder)]);
  const all = (await pagefind.search(null)).results;
  const rowOf = new Map(all.map(({ id }, row) => [id, row]));
  if (all.length !== table.due.length) throw new Error('The index and its table do not match.');
  let words: Promise<string[]> | undefined;
  const answered = new Map<string, Promise<number[]>>();
  const ask = async (text: string) => {
    const { results } = await pagefind.search(text);
    return results.flatMap(({ id }) => rowOf.get(id) ?? []);
  };
  return {
    table,
    rows: all.map((_, row) => row),
    // A word that was typed is asked for alone, and again with the next word.
    find: (text) => {
      const answer = answered.get(text) ?? ask(text);
      answered.set(text, answer);
      return answer;
    },
    page: async (row) => {
      const data = await all[row]?.data();
      return {
        path: data?.raw_url ?? data?.url ?? '',
        title: data?.meta['title'] ?? '',
        ref: data?.meta['ref'],
      };
    },
    words: () => {
      words ??= fetchText(`${folder}words.txt`).then((text) => text.trimEnd().split('\n'));
      return words;
    },
  };
}

async function start(folder: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  // A worker would be another 12 kB, and a search takes less time than a blink without it.
  await pagefind.options({ basePath: folder, noWorker: true });
  await pagefind.init();
  return pagefind;
}

async function fetchTable(folder: string): Promise<FacetTable> {
  return unpackTable(JSON.parse(await fetchText(`${folder}table.json`)));
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return answer.text();
}

/** What is used here of the interface that Pagefind gives to browsers. */
interface Pagefind {
  options(options: { basePath: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(text: string | null): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  data(): Promise<{ url: string; raw_url?: string; meta: Record<string, string | undefined> }>;
}
